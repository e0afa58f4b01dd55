import { connect } from 'node:net';

export interface Answer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Sends characters as bytes, as they are: a client library would put an address right first. Ends when the
 * server closes, or has been silent for so many milliseconds.
 */
export function sendRaw(port: number, text: string, patience = 5_000): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').setTimeout(patience, () => socket.destroy());
    socket.on('data', (chunk: string) => (answer += chunk)).on('error', () => undefined);
    socket.on('close', () => {
      const [head = '', ...body] = answer.split('\r\n\r\n');
      const [line = '', ...fields] = head.split('\r\n');
      resolve({
        status: Number(line.split(' ')[1] ?? 0),
        headers: new Headers(fields.map(nameAndValue)),
        body: body.join('\r\n\r\n'),
      });
    });
    socket.write(text, 'latin1');
  });
}

/** Asks for a target, spelled as it is. */
export function askRaw(
  port: number,
  target: string,
  fields: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...fields });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return sendRaw(port, `${method} ${target} HTTP/1.1\r\n${head}\r\n`);
}

function nameAndValue(field: string): [string, string] {
  const [name = '', ...value] = field.split(': ');
  return [name, value.join(': ')];
}
