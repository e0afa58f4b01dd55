// What Program.cs takes from .NET 8 and Mono 6.8 lacks: RSA.ImportFromPem and System.Text.Json, as far as the sample
// uses them. Everything else of it is compiled and run as it stands.
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

static class PemOfMono
{
    static readonly byte[] RsaEncryption = { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01 };

    public static void ImportFromPem(this RSA rsa, string pem)
    {
        var block = Regex.Match(pem, "-----BEGIN ((?:RSA )?P[A-Z]+ KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
        if (!block.Success) throw new ArgumentException("No supported key formats were found.");
        try
        {
            var label = block.Groups[1].Value;
            var outer = new Der(new Der(Convert.FromBase64String(block.Groups[2].Value)).Take(0x30));
            if (label == "PUBLIC KEY")
            {
                CheckAlgorithm(outer.Take(0x30));
                var bits = outer.Take(0x03);
                var key = new Der(new Der(bits, 1).Take(0x30));
                rsa.ImportParameters(new RSAParameters { Modulus = key.Number(), Exponent = key.Number() });
                return;
            }
            outer.Take(0x02);
            var secret = outer;
            if (label == "PRIVATE KEY")
            {
                CheckAlgorithm(outer.Take(0x30));
                secret = new Der(new Der(outer.Take(0x04)).Take(0x30));
                secret.Take(0x02);
            }
            var modulus = secret.Number();
            var half = (modulus.Length + 1) / 2;
            rsa.ImportParameters(new RSAParameters
            {
                Modulus = modulus,
                Exponent = secret.Number(),
                D = secret.Number(modulus.Length),
                P = secret.Number(half),
                Q = secret.Number(half),
                DP = secret.Number(half),
                DQ = secret.Number(half),
                InverseQ = secret.Number(half),
            });
        }
        catch (Exception error) when (error is FormatException || error is IndexOutOfRangeException
            || error is ArgumentException)
        {
            throw new CryptographicException("ASN1 corrupted data.");
        }
    }

    static void CheckAlgorithm(byte[] identifier)
    {
        var oid = new Der(identifier).Take(0x06);
        if (Convert.ToBase64String(oid) != Convert.ToBase64String(RsaEncryption)) throw new FormatException();
    }

    sealed class Der
    {
        readonly byte[] bytes;
        int at;

        public Der(byte[] bytes, int at = 0)
        {
            this.bytes = bytes;
            this.at = at;
        }

        public byte[] Take(byte tag)
        {
            if (bytes[at++] != tag) throw new FormatException();
            int length = bytes[at++];
            if (length > 127)
            {
                var count = length & 127;
                for (length = 0; count > 0; count--) length = length << 8 | bytes[at++];
            }
            if (length < 0 || length > bytes.Length - at) throw new FormatException();
            var value = new byte[length];
            Array.Copy(bytes, at, value, 0, length);
            at += length;
            return value;
        }

        public byte[] Number(int length = 0)
        {
            var value = Take(0x02);
            var first = 0;
            while (first < value.Length - 1 && value[first] == 0) first++;
            var bare = value.Length - first;
            if (length > 0 && bare > length) throw new FormatException();
            var number = new byte[Math.Max(length, bare)];
            Array.Copy(value, first, number, number.Length - bare, bare);
            return number;
        }
    }
}

namespace System.Text.Encodings.Web
{
    sealed class JavaScriptEncoder
    {
        public static readonly JavaScriptEncoder UnsafeRelaxedJsonEscaping = new JavaScriptEncoder();
    }
}

namespace System.Text.Json
{
    sealed class JsonSerializerOptions
    {
        public System.Text.Encodings.Web.JavaScriptEncoder Encoder { get; set; }
    }

    static class JsonSerializer
    {
        public static byte[] SerializeToUtf8Bytes<T>(Dictionary<string, T> members, JsonSerializerOptions options = null)
        {
            var parts = new List<string>();
            foreach (var member in members) parts.Add(Quote(member.Key, options) + ":" + Write(member.Value, options));
            return Encoding.UTF8.GetBytes("{" + string.Join(",", parts) + "}");
        }

        static string Write(object value, JsonSerializerOptions options) =>
            value is string ? Quote((string)value, options) : Convert.ToString(value, Globalization.CultureInfo.InvariantCulture);

        static string Quote(string text, JsonSerializerOptions options)
        {
            var quoted = new StringBuilder("\"");
            foreach (var unit in text)
            {
                // Without the relaxed encoder the library spells everything beyond ASCII and what HTML reads.
                var isSpelled = options?.Encoder == null && (unit > '~' || "\"<>&'+`".IndexOf(unit) >= 0);
                if (unit < ' ' || isSpelled) quoted.AppendFormat("\\u{0:X4}", (int)unit);
                else if (unit == '"' || unit == '\\') quoted.Append('\\').Append(unit);
                else quoted.Append(unit);
            }
            return quoted.Append('"').ToString();
        }
    }
}
