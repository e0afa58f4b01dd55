import { keySizes } from '../domain/keys/make-key-pair';
import { keyForms } from '../domain/keys/write-key';
import type { Choice, Parameter } from '../domain/links/linked-page';
import { questionWords } from '../domain/rotation/rotation.en';
import { capital } from '../domain/text/wording';
import { handlers } from '../domain/tokens/renewal.en';
import { loadKeyUses, loadRotationPlaces, loadTargets } from './receivers';
import { playClocks, playLives } from './tokens/play-choices';
import type { workshops } from './workshops';

export const lifeHint = 'A number of seconds, or a number with its unit, such as 10m or 1h.';
export const otherUse = { id: 'other', name: 'Another service' } as const;

/**
 * What a link may set the tools of a workshop to. All of it may stand in a mail: no key, no token, and nothing about a
 * person.
 */
export async function loadSettings(): Promise<
  Readonly<Record<keyof typeof workshops, readonly Parameter[]>>
> {
  const [uses, places, targets] = await Promise.all([loadKeyUses(), loadRotationPlaces(), loadTargets()]);
  return {
    keys: [
      choice('purpose', 'What the key is for', [...uses, otherUse].map(named)),
      choice(
        'size',
        'Size',
        keySizes.map((size) => ({ value: String(size), words: `${String(size)} bits` })),
      ),
      choice(
        'form',
        'Form of the public key',
        keyForms.map(({ form, name }) => ({ value: form, words: name })),
      ),
      choice(
        'receiver',
        'Who receives the token',
        targets.filter(({ algorithms }) => algorithms.includes('RS256')).map(named),
      ),
      choice('place', 'Where the key is saved', places.map(named)),
      ...Object.entries(questionWords).map(([question, { legend, answers }]) =>
        choice(
          question,
          legend,
          Object.entries(answers).map(([value, words]) => ({ value, words })),
        ),
      ),
    ],
    token: [
      choice('receiver', 'Who receives the token', targets.map(named)),
      {
        name: 'life',
        brings: 'name',
        label: 'Lifetime of the token',
        box: { checks: 'tokens', hint: lifeHint },
      },
      choice('playLife', 'Lifetime of a token', playLives),
      choice(
        'playHandler',
        'Your handler, when asked',
        Object.entries(handlers).map(([value, words]) => ({ value, words })),
      ),
      choice('playClock', 'Your server’s clock', playClocks),
    ],
  };
}

function choice(name: string, label: string, choices: readonly Choice[]): Parameter {
  return { name, brings: 'choice', label, choices };
}

function named({ id, name }: { readonly id: string; readonly name: string }): Choice {
  return { value: id, words: capital(name) };
}
