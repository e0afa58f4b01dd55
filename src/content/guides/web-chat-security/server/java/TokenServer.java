// Identity tokens for the web chat: JDK 17 or later, nothing else.
// Serve:      java TokenServer.java
// Self-test:  java TokenServer.java --print-token
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
// begin: key-from-file or payload
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
// end
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
// begin: guests
import java.security.SecureRandom;
// end
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
// begin: payload
import java.security.interfaces.RSAPublicKey;
// end
import java.security.spec.PKCS8EncodedKeySpec;
// begin: payload
import java.security.spec.X509EncodedKeySpec;
// end
import java.time.Instant;
import java.util.Base64;
// begin: guests
import java.util.HexFormat;
import java.util.List;
// end
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
// begin: payload
import javax.crypto.Cipher;
// end

import static java.nio.charset.StandardCharsets.UTF_8;

public class TokenServer {
    static final String ISSUER = "www.example.com"; // setting: issuer
    static final String ROUTE = "/identity-token"; // setting: route
    // Short, because whoever copies a token is that visitor until it ends. The web chat asks for the next.
    static final int LIFE_IN_SECONDS = 1800; // setting: life
    // begin: key-from-environment
    static final String PRIVATE_KEY_VARIABLE = "WEBCHAT_PRIVATE_KEY"; // setting: key-variable
    // end
    // begin: key-from-file
    static final String PRIVATE_KEY_FILE = "webchat-private.pem"; // setting: key-file
    // end
    // begin: payload
    static final String IBM_PUBLIC_KEY_FILE = "ibm-public.pem"; // setting: ibm-key-file
    // end

    record Visitor(String id, String name, String email) {}

    static RSAPrivateKey privateKey;
    // begin: payload
    static RSAPublicKey ibmPublicKey;
    // end

    public static void main(String[] arguments) throws Exception {
        try {
            privateKey = readPrivateKey();
            // begin: payload
            ibmPublicKey = readIbmPublicKey();
            // end
        } catch (IllegalStateException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
        }
        if (arguments.length > 0 && arguments[0].equals("--print-token")) {
            Visitor visitor = new Visitor("self-test", "Self-test", "self-test@example.com");
            System.out.println(makeToken("user-self-test", visitor));
            return;
        }
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "3000"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", TokenServer::route);
        // By default one thread answers, and a slow visitor would hold up all others.
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        System.out.println("Identity tokens at " + address + ROUTE);
    }

    /** The person whom your site's own session knows, or null. Never believe an id that the page sends. */
    static Visitor signedInVisitor(HttpExchange exchange) {
        // begin: session
        // Ask your own session here: new Visitor(id, name, email). The id is opaque and stays the same.
        return null;
        // end
    }

    // begin: guests
    static final SecureRandom RANDOM = new SecureRandom();
    static final Pattern GUEST_COOKIE =
        Pattern.compile("(?:^|; ?)webchat_visitor=([A-Za-z0-9_-]{1,64})(?:;|$)");

    /** The id stays in a cookie, so that a guest who comes back counts as the same visitor. */
    static Visitor guest(HttpExchange exchange) {
        List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        Matcher known = GUEST_COOKIE.matcher(String.join("; ", cookies));
        byte[] fresh = new byte[16];
        RANDOM.nextBytes(fresh);
        String id = known.find() ? known.group(1) : HexFormat.of().formatHex(fresh);
        // 45 days. Secure cookies travel over https only; browsers let localhost through.
        exchange.getResponseHeaders().set("Set-Cookie",
            "webchat_visitor=" + id + "; Max-Age=3888000; Path=/; HttpOnly; Secure; SameSite=Lax");
        String start = id.substring(0, Math.min(8, id.length()));
        return new Visitor(id, "Guest", "guest-" + start + "@example.com");
    }
    // end

    static String makeToken(String subject, Visitor visitor) throws GeneralSecurityException {
        // The service sends sub along as the value of a header.
        if (!subject.matches("[\\x21-\\x7E]{1,255}")) {
            throw new IllegalStateException("The id has characters beyond visible ASCII.");
        }
        long now = Instant.now().getEpochSecond();
        String claims = "{\"iss\":" + quote(ISSUER) + ",\"sub\":" + quote(subject)
            // begin: payload
            + ",\"user_payload\":" + quote(encryptPayload(visitor))
            // end
            + ",\"iat\":" + now + ",\"exp\":" + (now + LIFE_IN_SECONDS) + "}";
        String signed = base64url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "."
            + base64url(claims.getBytes(UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(privateKey);
        signature.update(signed.getBytes(UTF_8));
        return signed + "." + base64url(signature.sign());
    }

    // begin: payload
    /** What the assistant may know of the person, readable by the service alone. */
    static String encryptPayload(Visitor visitor) throws GeneralSecurityException {
        String json = "{\"name\":" + quote(visitor.name()) + ",\"email\":" + quote(visitor.email()) + "}";
        byte[] bytes = json.getBytes(UTF_8);
        int limit = (ibmPublicKey.getModulus().bitLength() + 7) / 8 - 42;
        if (bytes.length > limit) {
            throw new IllegalStateException(
                "user_payload has " + bytes.length + " bytes, and this key encrypts up to " + limit + ".");
        }
        // OAEP with SHA-1, because the service reads no other.
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, ibmPublicKey);
        return Base64.getEncoder().encodeToString(cipher.doFinal(bytes));
    }
    // end

    static void route(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!ROUTE.equals(exchange.getRequestURI().getRawPath())) {
                answer(exchange, 404, "Not found");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                answer(exchange, 405, "Only GET");
            } else {
                answerToken(exchange);
            }
        }
    }

    static void answerToken(HttpExchange exchange) throws IOException {
        String token;
        try {
            Visitor visitor = signedInVisitor(exchange);
            String kind = "user-";
            // begin: guests
            if (visitor == null) {
                visitor = guest(exchange);
                kind = "guest-";
            }
            // end
            if (visitor == null) {
                answer(exchange, 401, "Nobody is signed in");
                return;
            }
            token = makeToken(kind + visitor.id(), visitor);
        } catch (GeneralSecurityException | RuntimeException error) {
            System.err.println("No identity token: " + error.getMessage());
            answer(exchange, 500, "No identity token could be made");
            return;
        }
        answer(exchange, 200, token);
    }

    static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        // A token that a cache keeps would be handed to the next visitor.
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        byte[] body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, isHead ? -1 : body.length);
        if (!isHead) exchange.getResponseBody().write(body);
    }

    static RSAPrivateKey readPrivateKey() {
        // begin: key-from-environment
        String where = "The environment variable " + PRIVATE_KEY_VARIABLE;
        // Where a setting must be one line, line breaks are written as the two characters \n.
        String pem = System.getenv().getOrDefault(PRIVATE_KEY_VARIABLE, "").replace("\\n", "\n");
        // end
        // begin: key-from-file
        String where = "The file " + PRIVATE_KEY_FILE;
        String pem = textOf(PRIVATE_KEY_FILE);
        // end
        try {
            var spec = new PKCS8EncodedKeySpec(derOf(pem, "PRIVATE KEY"));
            var key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
            if (key.getModulus().bitLength() >= 2048) return key;
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            // Said below, without the cause, which could quote the key.
        }
        throw new IllegalStateException(where + " holds no private key of the right kind: needed is RSA of "
            + "at least 2048 bits as PEM, starting with -----BEGIN PRIVATE KEY-----, without a passphrase.");
    }

    // begin: payload
    static RSAPublicKey readIbmPublicKey() {
        try {
            var spec = new X509EncodedKeySpec(derOf(textOf(IBM_PUBLIC_KEY_FILE), "PUBLIC KEY"));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            throw new IllegalStateException("The file " + IBM_PUBLIC_KEY_FILE + " holds no RSA public key: "
                + "needed is the IBM provided public key as PEM, starting with -----BEGIN PUBLIC KEY-----.");
        }
    }
    // end

    // begin: key-from-file or payload
    static String textOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            return "";
        }
    }
    // end

    /** What is between the first and the last line of a PEM text, decoded; empty where there is none. */
    static byte[] derOf(String pem, String label) {
        String body = "-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----";
        Matcher found = Pattern.compile(body).matcher(pem);
        return found.find() ? Base64.getDecoder().decode(found.group(1).replaceAll("\\s", "")) : new byte[0];
    }

    static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A JSON string. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') quoted.append('\\').append(unit);
            else if (unit < ' ') quoted.append(String.format("\\u%04x", (int) unit));
            else quoted.append(unit);
        }
        return quoted.append('"').toString();
    }
}
