import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads keys as a Java server does, with the classes that come with Java alone. One question a line on standard
 * input, its parts between tabs; one answer a line on standard output: a fingerprint, true or false, or what Java
 * threw.
 */
class ReadKeys {
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line; (line = input.readLine()) != null; ) {
      String answer;
      try {
        answer = answer(line.split("\t", -1));
      } catch (Exception error) {
        answer = "refused: " + error.getClass().getSimpleName() + ": " + error.getMessage();
      }
      output.println(answer.lines().findFirst().orElse(""));
    }
  }

  private static String answer(String[] question) throws Exception {
    byte[] file = derOf(question[1]);
    return switch (question[0]) {
      case "public" -> fingerprint(publicKey(file));
      case "private" -> fingerprint(publicHalf(file));
      case "encrypted" -> fingerprint(publicHalf(decrypted(file, question[2])));
      case "encrypted by hand" -> fingerprint(publicHalf(decryptedByHand(file, question[2])));
      case "verify" -> String.valueOf(isSigned(publicKey(file), question[2]));
      default -> throw new IllegalArgumentException(question[0]);
    };
  }

  private static byte[] derOf(String path) throws Exception {
    String text = Files.readString(Path.of(path));
    return Base64.getDecoder().decode(text.replaceAll("-----[A-Z0-9 ]+-----|\\s", ""));
  }

  private static PublicKey publicKey(byte[] spki) throws Exception {
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
  }

  private static PublicKey publicHalf(byte[] pkcs8) throws Exception {
    KeyFactory keys = KeyFactory.getInstance("RSA");
    var key = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    BigInteger product = key.getPrimeP().multiply(key.getPrimeQ());
    if (!product.equals(key.getModulus())) throw new IllegalStateException("p times q is not n");
    return keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
  }

  private static byte[] decrypted(byte[] file, String passphrase) throws Exception {
    var info = new EncryptedPrivateKeyInfo(file);
    AlgorithmParameters parameters = info.getAlgParameters();
    String scheme = parameters.toString();
    SecretKey key =
        SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(passphrase.toCharArray()));
    Cipher cipher = Cipher.getInstance(scheme);
    cipher.init(Cipher.DECRYPT_MODE, key, parameters);
    return info.getKeySpec(cipher).getEncoded();
  }

  /** PBKDF2 and AES one after the other: Java takes a passphrase beyond ASCII, as UTF-8, in this way only. */
  private static byte[] decryptedByHand(byte[] file, String passphrase) throws Exception {
    var info = new EncryptedPrivateKeyInfo(file);
    var parameters = info.getAlgParameters().getParameterSpec(PBEParameterSpec.class);
    var wish = new PBEKeySpec(
        passphrase.toCharArray(), parameters.getSalt(), parameters.getIterationCount(), 256);
    byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(wish).getEncoded();
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), parameters.getParameterSpec());
    return cipher.doFinal(info.getEncryptedData());
  }

  private static boolean isSigned(PublicKey key, String token) throws Exception {
    int end = token.lastIndexOf('.');
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
  }

  private static String fingerprint(PublicKey key) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
    return HexFormat.ofDelimiter(":").formatHex(digest);
  }
}
