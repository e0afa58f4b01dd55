import liveengage from '../../src/content/desks/liveengage/desk';
import type { Desk } from '../../src/domain/guide/desk';
import type { Step } from '../../src/domain/guide/guide';
import { tasksOf } from '../../src/domain/links/task';
import { madeUpStep } from './made-up';
import { render } from './stage';

const step = (
  id: string,
  title: string,
  actions: Step<string>['actions'],
  given: Partial<Step<string>> = {},
) => madeUpStep(id, { title, short: title, actions, ...given });

/** A guide of three steps with the fields and checks of a real desk: enough for every kind of action. */
export const smallDesk: Desk = {
  ...liveengage,
  steps: [
    step('look', 'Look around', [{ id: 'look-around', title: 'Look around', lane: 'desk' }]),
    step('account', 'Give the account number', [
      { id: 'find-number', title: 'Find the number', lane: 'desk', copies: 'accountNumber' },
      { id: 'check-number', title: 'Check the number', lane: 'here', asks: 'accountNumber' },
      { id: 'enter-number', title: 'Enter the number', lane: 'assistant', pastes: ['accountNumber'] },
    ]),
    step(
      'widget',
      'Add the widget',
      [
        { id: 'check-address', title: 'Check the address', lane: 'here', asks: 'widgetUrl' },
        { id: 'choose-name', title: 'Choose a name', lane: 'here', asks: 'widgetName' },
        { id: 'fill-form', title: 'Fill in the form', lane: 'desk', pastes: ['widgetName', 'widgetUrl'] },
      ],
      { tasks: ['check'] },
    ),
  ],
};

const fault = {
  id: 'wrong-number',
  step: 'account',
  symptom: 'The account is not found.',
  seen: '',
  cause: 'It is another number.',
  check: '',
  confidence: 'derived',
  source: 'derived-samples',
} as const;
const locals = {
  guide: {
    guide: smallDesk,
    home: 'desks/liveengage',
    faults: [{ ...fault, codes: [], compares: false, also: [] }],
    pictures: {},
  },
};

/** The guide as its page has it, rendered with the real components. */
export async function renderSmallGuide(): Promise<string> {
  const steps = await Promise.all(smallDesk.steps.map(renderStep));
  const around = await Promise.all([
    render('guide/GuideTop', { props: { guide: smallDesk } }),
    render('companion/Companion', { props: { guide: smallDesk } }),
    render('guide/NextBar'),
  ]);
  const notice = await render('layout/LinkNotice');
  return `<main id="main">${notice}<desk-guide data-guide="${smallDesk.id}" data-home="desks/${smallDesk.id}" data-tasks="${tasksOf(smallDesk.steps).join(' ')}">${[...around, ...steps].join('')}<div data-guide-end><h2 id="end" data-end tabindex="-1">End</h2></div></desk-guide></main>`;
}

async function renderStep({ id, actions }: Step<string>): Promise<string> {
  const words = (action: string) => `<p>Do ${action}. Then go on.</p>`;
  const parts = await Promise.all([
    ...actions.map((action) =>
      render('guide/Action', { props: { of: action.id }, locals, slots: { default: words(action.id) } }),
    ),
    render('guide/See', { props: { of: id }, locals, slots: { default: '<p>It.</p>' } }),
  ]);
  return render('guide/Step', { props: { id }, locals, slots: { default: `<div>${parts.join('')}</div>` } });
}
