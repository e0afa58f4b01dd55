import { keySizes } from '../domain/keys/make-key-pair';
import { outputForms } from '../domain/keys/publish-key';
import type { Choice, Parameter } from '../domain/links/linked-page';
import { questionWords } from '../domain/rotation/rotation.en';
import { capital } from '../domain/text/wording';
import { handlers } from '../domain/tokens/renewal.en';
import { loadChatPolicies, loadKeyUses, loadRotationPlaces, loadTargets } from './receivers';
import { playClocks, playLives } from './tokens/play-choices.en';
import { words } from './workshop-settings.en';
import type { workshops } from './workshops';

export const otherUse = { id: 'other', name: words.otherUse } as const;

/**
 * What a link may set the tools of a workshop to, and a tool of a guide, by its name. All of it may be in a mail: it is no key, no token, and nothing about a
 * person.
 */
export async function loadSettings(): Promise<
  Readonly<Record<keyof typeof workshops | 'site-policy', readonly Parameter[]>>
> {
  const [uses, places, targets, policies] = await Promise.all([
    loadKeyUses(),
    loadRotationPlaces(),
    loadTargets(),
    loadChatPolicies(),
  ]);
  return {
    keys: [
      choice('purpose', words.purpose, [...uses, otherUse].map(named)),
      choice(
        'size',
        words.size,
        keySizes.map((size) => ({ value: String(size), words: words.bits(size) })),
      ),
      choice(
        'form',
        words.form,
        outputForms.map(({ form, name }) => ({ value: form, words: name })),
      ),
      choice(
        'receiver',
        words.receiver,
        targets.filter(({ algorithms }) => algorithms.includes('RS256')).map(named),
      ),
      choice('place', words.place, places.map(named)),
      ...Object.entries(questionWords).map(([question, { legend, answers }]) =>
        choice(
          question,
          legend,
          Object.entries(answers).map(([value, words]) => ({ value, words })),
        ),
      ),
    ],
    token: [
      choice('receiver', words.receiver, targets.map(named)),
      {
        name: 'life',
        brings: 'name',
        label: words.life,
        box: { checks: 'tokens', hint: words.lifeHint },
      },
      choice('playLife', words.playLife, playLives),
      choice(
        'playHandler',
        words.playHandler,
        Object.entries(handlers).map(([value, words]) => ({ value, words })),
      ),
      choice('playClock', words.playClock, playClocks),
    ],
    'site-policy': [choice('chat', words.chat, policies.map(named))],
  };
}

function choice(name: string, label: string, choices: readonly Choice[]): Parameter {
  return { name, brings: 'choice', label, choices };
}

function named({ id, name }: { readonly id: string; readonly name: string }): Choice {
  return { value: id, words: capital(name) };
}
