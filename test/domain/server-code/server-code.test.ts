import { describe, expect, test } from 'vitest';
import {
  fillServerCode,
  usualSettings,
  type ServerSettings,
} from '../../../src/domain/server-code/server-code';
import { writeCommands } from '../../../src/domain/server-code/server-commands';

const sample = `# begin: payload
import json
# end
import os

ISSUER = "www.example.com"  # setting: issuer
LIFE = 1800  # setting: life
# begin: key-from-environment
VARIABLE = "KEY"  # setting: key-variable
# end
# begin: key-from-file
FILE = "key.pem"  # setting: key-file
# end
# begin: key-from-file or payload
IBM = open("ibm.pem")  # setting: ibm-key-file
# end


def visitor():
    # begin: session
    return None
    # end


# begin: guests
def guest():
    return "Guest"
# end


def end():
    return "begin: here"
`;
const fill = (settings: Partial<ServerSettings>) =>
  fillServerCode(sample, 'python', { ...usualSettings, ...settings });

describe('server code', () => {
  test('keeps what is chosen, and no mark', () => {
    expect(fill({ issuer: 'shop.example', lifeInMinutes: 10 })).toBe(`import json
import os

ISSUER = "shop.example"
LIFE = 600
VARIABLE = "WEBCHAT_PRIVATE_KEY"
IBM = open("ibm.pem")


def visitor():
    return None


def guest():
    return "Guest"


def end():
    return "begin: here"
`);
  });

  test('leaves out what is not, with the blank lines that would add up', () => {
    const key = { from: 'file', name: '/etc/webchat/key.pem' } as const;
    expect(fill({ key, hasPayload: false, hasGuests: false })).toBe(`import os

ISSUER = "www.example.com"
LIFE = 1800
FILE = "/etc/webchat/key.pem"
IBM = open("ibm.pem")


def visitor():
    return None


def end():
    return "begin: here"
`);
    expect(fill({ hasPayload: false })).not.toContain('ibm.pem');
  });

  test('takes a setting for what it is, whatever signs it holds', () => {
    expect(fill({ issuer: `$& $1 $' "\n# setting: life` })).toContain(
      String.raw`ISSUER = "$& $1 $' \"\U0000000a# setting: life"` + '\n',
    );
  });

  test.each([
    ['# begin: payload\n', 'Server code: a part never ends.'],
    ['# end\n', 'Server code: a part ends that never began.'],
    [
      '# begin: payload\n# begin: guests\n# end\n',
      'Server code: the part "guests" begins within another part.',
    ],
    ['# begin: guest\n# end\n', 'Server code: no part is called "guest", known are key-from-environment,'],
    ['A = 1 # setting: issuer\n', 'Server code: the line "A = 1" has no such setting.'],
    ['A = "1" # setting: issue\n', 'Server code: the line "A = "1"" has no such setting.'],
  ])('a sample with a fault is said to have it: %j', (faulty, words) => {
    expect(() => fillServerCode(faulty, 'python', usualSettings)).toThrow(words);
  });

  test('is installed, tried and run by lines that name the key and never hold it', () => {
    const commands = {
      install: 'pip install PyJWT',
      run: 'python3 server.py',
      selfTest: 'python3 server.py -t',
    };
    expect(writeCommands(commands, { key: { from: 'environment', name: 'CHAT_KEY' } })).toBe(`# Install
pip install PyJWT

# Print one token, to compare it with the public key
CHAT_KEY="$(cat webchat-private.pem)" python3 server.py -t

# Run
CHAT_KEY="$(cat webchat-private.pem)" python3 server.py`);
    expect(writeCommands({ ...commands, install: '' }, { key: { from: 'file', name: 'x.pem' } }))
      .toBe(`# Print one token, to compare it with the public key
python3 server.py -t

# Run
python3 server.py`);
  });
});
