/** One JSON Web Key, and until when it is published: ISO 8601, in UTC. */
export interface PublishedKey {
  readonly key: object;
  readonly until?: string;
}

/** A server for the set that needs nothing beside Node. A key whose time is over is left out of the answer. */
export function writeNodeRoute(keys: readonly PublishedKey[]): string {
  return `import { createServer } from 'node:http';

const published = ${JSON.stringify(keys, null, 2)};

createServer((request, response) => {
  if (request.method !== 'GET' || request.url !== '/.well-known/jwks.json') {
    response.writeHead(404).end();
    return;
  }
  const now = new Date().toISOString();
  const keys = published.filter(({ until }) => !until || now < until).map(({ key }) => key);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
  response.end(JSON.stringify({ keys }));
}).listen(Number(process.env.PORT ?? 3000));
`;
}

/** The same in Python, with its standard library alone. */
export function writePythonRoute(keys: readonly PublishedKey[]): string {
  return `import datetime
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PUBLISHED = json.loads("""
${JSON.stringify(keys, null, 2)}
""")


class Keys(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/.well-known/jwks.json":
            self.send_error(404)
            return
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        keys = [jwk_until["key"] for jwk_until in PUBLISHED if now < jwk_until.get("until", "9999")]
        body = json.dumps({"keys": keys}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", "public, max-age=300")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer(("", int(os.environ.get("PORT", "3000"))), Keys).serve_forever()
`;
}
