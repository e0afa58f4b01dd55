"""Identity tokens for the web chat: GET on the route below answers with a signed token as plain text."""
# begin: payload
import base64
import json
# end
import os
import re
# begin: guests
import secrets
# end
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt  # PyJWT
# begin: payload
from cryptography.hazmat.primitives import hashes
# end
from cryptography.hazmat.primitives import serialization
# begin: payload
from cryptography.hazmat.primitives.asymmetric import padding
# end
from cryptography.hazmat.primitives.asymmetric import rsa

ISSUER = "www.example.com"  # setting: issuer
ROUTE = "/identity-token"  # setting: route
# Short, since a token that got away works until it ends. The web chat asks for the next one by itself.
LIFE_IN_SECONDS = 1800  # setting: life
# begin: key-from-environment
PRIVATE_KEY_VARIABLE = "WEBCHAT_PRIVATE_KEY"  # setting: key-variable
# end
# begin: key-from-file
PRIVATE_KEY_FILE = "webchat-private.pem"  # setting: key-file
# end
# begin: payload
IBM_PUBLIC_KEY_FILE = "ibm-public.pem"  # setting: ibm-key-file
# end
PORT = int(os.environ.get("PORT", "3000"))


def signed_in_visitor(request):
    """Who is signed in: a dict of id, name and email, or None. The id is opaque and stays the same."""
    # Ask the session of your own site here.
    # begin: session
    return None
    # end


# begin: guests
def guest(request):
    """A visitor who is not signed in keeps a random id, or each page view would count as a new person."""
    cookies = request.headers.get("Cookie", "")
    kept = re.search(r"(?:^|; ?)webchat_visitor=([A-Za-z0-9_-]{1,64})(?:;|$)", cookies)
    visitor_id = kept.group(1) if kept else secrets.token_urlsafe(16)
    # 45 days. Secure needs https; browsers let localhost through.
    attributes = "HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=3888000"
    request.cookie = f"webchat_visitor={visitor_id}; {attributes}"
    email = f"guest-{visitor_id[:8]}@example.com"
    return {"sub": f"guest-{visitor_id}", "name": "Guest", "email": email}


# end
def visitor_of(request):
    person = signed_in_visitor(request)
    if person:
        return {"sub": f"user-{person['id']}", "name": person["name"], "email": person["email"]}
    # begin: guests
    return guest(request)
    # end


def make_token(visitor):
    if not re.fullmatch("[!-~]+", visitor["sub"]):
        raise ValueError("The id has characters beyond visible ASCII.")
    now = int(time.time())
    claims = {"iss": ISSUER, "sub": visitor["sub"], "iat": now, "exp": now + LIFE_IN_SECONDS}
    # begin: payload
    claims["user_payload"] = encrypt_payload(visitor)
    # end
    return jwt.encode(claims, private_key, algorithm="RS256")


# begin: payload
def encrypt_payload(visitor):
    """What your assistant may know of the visitor; nobody between here and the service can read it."""
    known = {"name": visitor["name"], "email": visitor["email"]}
    payload = json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    most = ibm_public_key.key_size // 8 - 42
    if len(payload) > most:
        raise ValueError(f"user_payload has {len(payload)} bytes, and this key encrypts up to {most}.")
    # SHA-1 within OAEP, because the service reads it so. It does not weaken the signature.
    oaep = padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None)
    return base64.b64encode(ibm_public_key.encrypt(payload, oaep)).decode("ascii")


# end
class TokenRoute(BaseHTTPRequestHandler):
    cookie = None

    def do_GET(self):
        if self.path.split("?")[0] != ROUTE:
            return self.answer(404, "Nothing is here.")
        if self.command != "GET":
            return self.answer(405, "Ask with GET.")
        try:
            visitor = visitor_of(self)
            token = make_token(visitor) if visitor else None
        except Exception as error:
            print(f"No token was made: {error}", file=sys.stderr, flush=True)
            return self.answer(500, "The token could not be made.")
        return self.answer(200, token) if token else self.answer(401, "Nobody is signed in.")

    do_DELETE = do_HEAD = do_OPTIONS = do_PATCH = do_POST = do_PUT = do_GET

    def answer(self, status, text):
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        # A token that is kept on the way would go to another visitor, or come back when it has ended.
        self.send_header("Cache-Control", "no-store")
        if status == 405:
            self.send_header("Allow", "GET")
        if self.cookie:
            self.send_header("Set-Cookie", self.cookie)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def read_private_key():
    # begin: key-from-environment
    # Many settings pages turn line breaks into the two characters \n.
    pem = os.environ.get(PRIVATE_KEY_VARIABLE, "").replace("\\n", "\n")
    return private_key_in(pem, f"The environment variable {PRIVATE_KEY_VARIABLE}")
    # end
    # begin: key-from-file
    return private_key_in(text_of(PRIVATE_KEY_FILE), f"The file {PRIVATE_KEY_FILE}")
    # end


def private_key_in(pem, where):
    form = "an RSA private key without a passphrase, which starts with -----BEGIN PRIVATE KEY-----"
    if not pem:
        sys.exit(f"{where} is missing or empty. It needs {form}.")
    try:
        key = serialization.load_pem_private_key(pem.encode("utf-8"), password=None)
    except (ValueError, TypeError):  # TypeError: it has a passphrase
        key = None
    if not isinstance(key, rsa.RSAPrivateKey) or key.key_size < 2048:
        sys.exit(f"{where} has no key that can sign here. It needs {form}, of 2048 bits or more.")
    return key


# begin: payload
def read_ibm_public_key():
    try:
        key = serialization.load_pem_public_key(text_of(IBM_PUBLIC_KEY_FILE).encode("utf-8"))
    except ValueError:
        key = None
    if not isinstance(key, rsa.RSAPublicKey):
        sys.exit(f"The file {IBM_PUBLIC_KEY_FILE} needs the IBM provided public key, with its BEGIN and END lines.")
    return key


# end
# begin: key-from-file or payload
def text_of(file):
    try:
        with open(file, encoding="utf-8") as opened:
            return opened.read()
    except (OSError, UnicodeDecodeError):
        return ""


# end
# Read at start: a wrong key shows now, and not to the first visitor.
private_key = read_private_key()
# begin: payload
ibm_public_key = read_ibm_public_key()
# end

if "--print-token" in sys.argv:
    print(make_token({"sub": "user-self-test", "name": "Self-test", "email": "self-test@example.com"}))
else:
    server = ThreadingHTTPServer(("127.0.0.1", PORT), TokenRoute)
    print(f"Identity tokens at http://127.0.0.1:{server.server_port}{ROUTE}", flush=True)
    server.serve_forever()
