<?php
// Identity tokens for the web chat: PHP 8 or later with the openssl extension, nothing else.
// Serve:      php token.php
// Self-test:  php token.php --print-token
declare(strict_types=1);

const ISSUER = "www.example.com"; // setting: issuer
const ROUTE = "/identity-token"; // setting: route
// Short, because whoever copies a token is that visitor until it ends. The web chat asks for the next.
const LIFE_IN_SECONDS = 1800; // setting: life
// begin: key-from-environment
const PRIVATE_KEY_VARIABLE = "WEBCHAT_PRIVATE_KEY"; // setting: key-variable
// end
// begin: key-from-file
const PRIVATE_KEY_FILE = "webchat-private.pem"; // setting: key-file
// end
// begin: payload
const IBM_PUBLIC_KEY_FILE = "ibm-public.pem"; // setting: ibm-key-file
// end

// A warning of PHP must not end up in the answer.
ini_set('display_errors', '0');
PHP_SAPI === 'cli' ? start($argv) : route();

/** On the command line: looks at the keys before the first visitor comes, then starts PHP's own server. */
function start(array $words): void
{
    try {
        readPrivateKey();
        // begin: payload
        readIbmPublicKey();
        // end
        if (in_array('--print-token', $words, true)) {
            $visitor = ['id' => 'self-test', 'name' => 'Self-test', 'email' => 'self-test@example.com'];
            echo makeToken('user-self-test', $visitor), "\n";
            return;
        }
    } catch (RuntimeException $unusable) {
        fwrite(STDERR, $unusable->getMessage() . "\n");
        exit(1);
    }
    $address = '127.0.0.1:' . (getenv('PORT') ?: '3000');
    echo "Identity tokens at http://$address" . ROUTE . "\n";
    // The server takes the place of this process where PHP can do that, which is not so on Windows.
    if (!function_exists('pcntl_exec')) {
        passthru('"' . PHP_BINARY . "\" -S $address \"" . __FILE__ . '"');
    } else {
        pcntl_exec(PHP_BINARY, ['-S', $address, __FILE__]);
    }
}

/** The person whom your site's own session knows, or null. Never believe an id that the page sends. */
function signedInVisitor(): ?array
{
    // begin: session
    // Ask your own session here: an array of id, name and email. The id is opaque and stays the same.
    return null;
    // end
}

// begin: guests
/** The id stays in a cookie, so that a guest who comes back counts as the same visitor. */
function guest(): array
{
    $id = $_COOKIE['webchat_visitor'] ?? null;
    if (!is_string($id) || !preg_match('/\A[A-Za-z0-9_-]{1,64}\z/', $id)) {
        $id = bin2hex(random_bytes(16));
    }
    setcookie('webchat_visitor', $id, [
        'expires' => time() + 45 * 24 * 60 * 60,
        'path' => '/',
        // Secure cookies travel over https only; browsers let localhost through.
        'secure' => true,
        'httponly' => true,
        'samesite' => 'Lax',
    ]);
    return ['id' => $id, 'name' => 'Guest', 'email' => 'guest-' . substr($id, 0, 8) . '@example.com'];
}
// end

function makeToken(string $subject, array $visitor): string
{
    // The service sends sub along as the value of a header.
    if (!preg_match('/\A[\x21-\x7E]{1,255}\z/', $subject)) {
        throw new RuntimeException('The id has characters beyond visible ASCII.');
    }
    $now = time();
    $claims = ['iss' => ISSUER, 'sub' => $subject, 'iat' => $now, 'exp' => $now + LIFE_IN_SECONDS];
    // begin: payload
    $claims['user_payload'] = encryptPayload($visitor);
    // end
    $header = ['alg' => 'RS256', 'typ' => 'JWT'];
    $signed = base64Url(compactJson($header)) . '.' . base64Url(compactJson($claims));
    if (!openssl_sign($signed, $signature, readPrivateKey(), OPENSSL_ALGO_SHA256)) {
        throw new RuntimeException('The token could not be signed.');
    }
    return $signed . '.' . base64Url($signature);
}

// begin: payload
/** What the assistant may know of the person, readable by the service alone. */
function encryptPayload(array $visitor): string
{
    $text = compactJson(['name' => $visitor['name'], 'email' => $visitor['email']]);
    $key = readIbmPublicKey();
    $limit = intdiv(openssl_pkey_get_details($key)['bits'] + 7, 8) - 42;
    if (strlen($text) > $limit) {
        $bytes = strlen($text);
        throw new RuntimeException("user_payload has $bytes bytes, and this key encrypts up to $limit.");
    }
    // OAEP with SHA-1, because the service reads no other. This constant of PHP means SHA-1.
    if (!openssl_public_encrypt($text, $encrypted, $key, OPENSSL_PKCS1_OAEP_PADDING)) {
        throw new RuntimeException('user_payload could not be encrypted.');
    }
    return base64_encode($encrypted);
}
// end

function route(): void
{
    header_remove('X-Powered-By');
    header('Content-Type: text/plain; charset=utf-8');
    // A token that a cache keeps would be handed to the next visitor.
    header('Cache-Control: no-store');
    if (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) !== ROUTE) {
        http_response_code(404);
        echo 'Not found';
    } elseif ($_SERVER['REQUEST_METHOD'] !== 'GET') {
        http_response_code(405);
        header('Allow: GET');
        echo 'Only GET';
    } else {
        answerToken();
    }
}

function answerToken(): void
{
    try {
        $visitor = signedInVisitor();
        $kind = 'user-';
        // begin: guests
        if ($visitor === null) {
            $visitor = guest();
            $kind = 'guest-';
        }
        // end
        if ($visitor === null) {
            http_response_code(401);
            echo 'Nobody is signed in';
            return;
        }
        echo makeToken($kind . $visitor['id'], $visitor);
    } catch (Throwable $error) {
        error_log('No identity token: ' . $error->getMessage());
        http_response_code(500);
        echo 'No identity token could be made';
    }
}

function readPrivateKey(): OpenSSLAsymmetricKey
{
    // begin: key-from-environment
    $where = 'The environment variable ' . PRIVATE_KEY_VARIABLE;
    // Where a setting must be one line, line breaks are written as the two characters \n.
    $pem = str_replace('\n', "\n", (string) getenv(PRIVATE_KEY_VARIABLE));
    // end
    // begin: key-from-file
    $where = 'The file ' . PRIVATE_KEY_FILE;
    $pem = (string) @file_get_contents(PRIVATE_KEY_FILE);
    // end
    $key = str_starts_with(ltrim($pem), '-----BEGIN ') ? openssl_pkey_get_private($pem, '') : false;
    if (!$key || !isRsa($key, 2048)) {
        throw new RuntimeException(
            "$where holds no private key of the right kind: needed is RSA of at least 2048 bits as PEM, " .
            'starting with -----BEGIN PRIVATE KEY-----, without a passphrase.'
        );
    }
    return $key;
}

// begin: payload
function readIbmPublicKey(): OpenSSLAsymmetricKey
{
    $pem = (string) @file_get_contents(IBM_PUBLIC_KEY_FILE);
    $key = str_starts_with(ltrim($pem), '-----BEGIN PUBLIC KEY-----') ? openssl_pkey_get_public($pem) : false;
    if (!$key || !isRsa($key, 1024)) {
        throw new RuntimeException(
            'The file ' . IBM_PUBLIC_KEY_FILE . ' holds no RSA public key: needed is the IBM provided ' .
            'public key as PEM, starting with -----BEGIN PUBLIC KEY-----.'
        );
    }
    return $key;
}
// end

function isRsa(OpenSSLAsymmetricKey $key, int $bits): bool
{
    $details = openssl_pkey_get_details($key);
    return $details['type'] === OPENSSL_KEYTYPE_RSA && $details['bits'] >= $bits;
}

function compactJson(array $value): string
{
    return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
}

function base64Url(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}
