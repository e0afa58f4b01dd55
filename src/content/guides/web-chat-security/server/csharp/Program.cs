// Identity tokens for the web chat: .NET 8 or later, nothing else.
// Serve:      dotnet run
// Self-test:  dotnet run -- --print-token
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

static class TokenServer
{
    const string Issuer = "www.example.com"; // setting: issuer
    const string Route = "/identity-token"; // setting: route
    // Short, because whoever copies a token is that visitor until it ends. The web chat asks for the next.
    const int LifeInSeconds = 1800; // setting: life
    // begin: key-from-environment
    const string PrivateKeyVariable = "WEBCHAT_PRIVATE_KEY"; // setting: key-variable
    // end
    // begin: key-from-file
    const string PrivateKeyFile = "webchat-private.pem"; // setting: key-file
    // end
    // begin: payload
    const string IbmPublicKeyFile = "ibm-public.pem"; // setting: ibm-key-file
    // end

    sealed class Visitor
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string Email { get; set; }
    }

    static RSA privateKey;
    // begin: payload
    static RSA ibmPublicKey;
    // end

    static int Main(string[] arguments)
    {
        try
        {
            privateKey = ReadPrivateKey();
            // begin: payload
            ibmPublicKey = ReadIbmPublicKey();
            // end
        }
        catch (InvalidDataException unusable)
        {
            Console.Error.WriteLine(unusable.Message);
            return 1;
        }
        if (Array.IndexOf(arguments, "--print-token") >= 0)
        {
            var visitor = new Visitor { Name = "Self-test", Email = "self-test@example.com" };
            Console.WriteLine(MakeToken("user-self-test", visitor));
            return 0;
        }
        // HttpListener needs no package, and answers 400 where the Host header is another than in this address.
        // In ASP.NET, a handler of app.MapGet does what Answer does here.
        var address = $"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT") ?? "3000"}/";
        using (var listener = new HttpListener())
        {
            listener.Prefixes.Add(address);
            listener.Start();
            Console.WriteLine($"Identity tokens at {address}{Route.Substring(1)}");
            while (true) Answer(listener.GetContext());
        }
    }

    // The person whom your site's own session knows, or null. Never believe an id that the page sends.
    static Visitor SignedInVisitor(HttpListenerRequest request)
    {
        // begin: session
        // Ask your own session here: a new Visitor with Id, Name, Email. The id is opaque and stays the same.
        return null;
        // end
    }

    // begin: guests
    // The id stays in a cookie, so that a guest who comes back counts as the same visitor.
    static Visitor Guest(HttpListenerContext context)
    {
        var id = context.Request.Cookies["webchat_visitor"]?.Value ?? "";
        if (!Regex.IsMatch(id, @"\A[A-Za-z0-9_-]{1,64}\z"))
        {
            var random = new byte[16];
            RandomNumberGenerator.Fill(random);
            id = Base64Url(random);
        }
        // 45 days. Secure cookies travel over https only; browsers let localhost through.
        context.Response.AppendHeader("Set-Cookie",
            $"webchat_visitor={id}; Max-Age=3888000; Path=/; HttpOnly; Secure; SameSite=Lax");
        var start = id.Substring(0, Math.Min(8, id.Length));
        return new Visitor { Id = id, Name = "Guest", Email = $"guest-{start}@example.com" };
    }
    // end

    static string MakeToken(string subject, Visitor visitor)
    {
        // The service sends sub along as the value of a header.
        if (!Regex.IsMatch(subject, @"\A[\x21-\x7E]{1,255}\z"))
        {
            throw new InvalidDataException("The id has characters beyond visible ASCII.");
        }
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["sub"] = subject,
            // begin: payload
            ["user_payload"] = EncryptPayload(visitor),
            // end
            ["iat"] = now,
            ["exp"] = now + LifeInSeconds,
        };
        var header = Encoding.UTF8.GetBytes(@"{""alg"":""RS256"",""typ"":""JWT""}");
        var signed = Base64Url(header) + "." + Base64Url(JsonSerializer.SerializeToUtf8Bytes(claims));
        var signature = privateKey.SignData(
            Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return signed + "." + Base64Url(signature);
    }

    // begin: payload
    // Without this, letters beyond ASCII would take six bytes each, and room is short.
    static readonly JsonSerializerOptions Compact = new JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // What the assistant may know of the person, readable by the service alone.
    static string EncryptPayload(Visitor visitor)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, string> { ["name"] = visitor.Name, ["email"] = visitor.Email }, Compact);
        var limit = (ibmPublicKey.KeySize + 7) / 8 - 42;
        if (text.Length > limit)
        {
            throw new InvalidDataException(
                $"user_payload has {text.Length} bytes, and this key encrypts up to {limit}.");
        }
        // OAEP with SHA-1, because the service reads no other.
        return Convert.ToBase64String(ibmPublicKey.Encrypt(text, RSAEncryptionPadding.OaepSHA1));
    }
    // end

    static void Answer(HttpListenerContext context)
    {
        var response = context.Response;
        response.ContentType = "text/plain; charset=utf-8";
        // A token that a cache keeps would be handed to the next visitor.
        response.AddHeader("Cache-Control", "no-store");
        var isHead = context.Request.HttpMethod == "HEAD";
        var body = Encoding.UTF8.GetBytes(TextFor(context));
        try
        {
            response.Close(isHead ? new byte[0] : body, false);
        }
        catch (Exception gone)
        {
            // Most often the visitor left before the answer was sent. The next one waits.
            Console.Error.WriteLine("No answer was sent: " + gone.Message);
        }
    }

    static string TextFor(HttpListenerContext context)
    {
        var response = context.Response;
        if (context.Request.Url?.AbsolutePath != Route)
        {
            response.StatusCode = 404;
            return "Not found";
        }
        if (context.Request.HttpMethod != "GET")
        {
            response.StatusCode = 405;
            response.AddHeader("Allow", "GET");
            return "Only GET";
        }
        try
        {
            var visitor = SignedInVisitor(context.Request);
            var kind = "user-";
            // begin: guests
            if (visitor == null)
            {
                visitor = Guest(context);
                kind = "guest-";
            }
            // end
            if (visitor == null)
            {
                response.StatusCode = 401;
                return "Nobody is signed in";
            }
            return MakeToken(kind + visitor.Id, visitor);
        }
        catch (Exception error)
        {
            Console.Error.WriteLine("No identity token: " + error.Message);
            response.StatusCode = 500;
            return "No identity token could be made";
        }
    }

    static RSA ReadPrivateKey()
    {
        // begin: key-from-environment
        var where = "The environment variable " + PrivateKeyVariable;
        // Where a setting must be one line, line breaks are written as the two characters \n.
        var key = RsaKey("PRIVATE KEY-----", () =>
            (Environment.GetEnvironmentVariable(PrivateKeyVariable) ?? "").Replace("\\n", "\n"));
        // end
        // begin: key-from-file
        var where = "The file " + PrivateKeyFile;
        var key = RsaKey("PRIVATE KEY-----", () => File.ReadAllText(PrivateKeyFile));
        // end
        if (key != null && key.KeySize >= 2048) return key;
        throw new InvalidDataException(where + " holds no private key of the right kind: needed is RSA of at "
            + "least 2048 bits as PEM, starting with -----BEGIN PRIVATE KEY-----, without a passphrase.");
    }

    // begin: payload
    static RSA ReadIbmPublicKey()
    {
        return RsaKey("-----BEGIN PUBLIC KEY-----", () => File.ReadAllText(IbmPublicKeyFile))
            ?? throw new InvalidDataException("The file " + IbmPublicKeyFile + " holds no RSA public key: needed "
                + "is the IBM provided public key as PEM, starting with -----BEGIN PUBLIC KEY-----.");
    }
    // end

    // Null where there is none. ImportFromPem takes either half of a pair, so the label is looked at first.
    static RSA RsaKey(string label, Func<string> read)
    {
        try
        {
            var pem = read();
            if (!pem.Contains(label)) return null;
            var key = RSA.Create();
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception)
        {
            // Whatever it was is said in our words: those of the library could quote the key.
            return null;
        }
    }

    static string Base64Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
