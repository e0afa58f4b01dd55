"""Tokens for the embedded chat: GET on the route below answers with a signed token as plain text."""
import base64
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

ROUTE = "/orchestrate-token"
# IBM's sample allows 7100 seconds at most.
LIFE_IN_SECONDS = 3600


def bytes_of(name):
    with open(name, "rb") as file:
        return file.read()


# Read at start, so that a wrong key shows now. The files are beside this one, and only the service reads them.
private_key = serialization.load_pem_private_key(bytes_of("orchestrate-private.pem"), password=None)
ibm_key = None
if os.path.exists("ibm-public.pem"):
    ibm_key = serialization.load_pem_public_key(bytes_of("ibm-public.pem"))


def signed_in_visitor(request):
    """Who is signed in, or None: ask the session of your own site here."""
    return None  # {"id": "user-7f3a91", "tier": "gold", "sso_token": "…"}


def make_token(visitor):
    now = int(time.time())
    claims = {"sub": visitor["id"], "iat": now, "exp": now + LIFE_IN_SECONDS}
    # The visitor can read context. Names in it must not begin with wxo_.
    if visitor.get("tier"):
        claims["context"] = {"tier": visitor["tier"]}
    if visitor.get("sso_token") and ibm_key:
        claims["user_payload"] = encrypt({"sso_token": visitor["sso_token"]})
    signed = ".".join(encode(json.dumps(part).encode()) for part in ({"alg": "RS256", "typ": "JWT"}, claims))
    return signed + "." + encode(private_key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256()))


def encode(part):
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def encrypt(payload):
    """OAEP with SHA-1, in as many blocks as it takes: 470 bytes each with a key of 4096 bits."""
    text = json.dumps(payload, separators=(",", ":")).encode()
    most = ibm_key.key_size // 8 - 42
    oaep = padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None)
    blocks = [ibm_key.encrypt(text[at : at + most], oaep) for at in range(0, len(text), most)]
    return base64.b64encode(b"".join(blocks)).decode()


class TokenRoute(BaseHTTPRequestHandler):
    def do_GET(self):
        visitor = signed_in_visitor(self) if self.path.split("?")[0] == ROUTE else None
        body = (make_token(visitor) if visitor else "Nobody is signed in.").encode()
        self.send_response(200 if visitor else 401)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


if "--print-token" in sys.argv:
    print(make_token({"id": "user-self-test", "tier": "gold", "sso_token": os.environ.get("TEST_SSO_TOKEN")}))
else:
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "3000"))), TokenRoute).serve_forever()
