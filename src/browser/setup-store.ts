import { nothingDone, newSetup, parseSetup, type DeskSetup, type Setup } from '../domain/setup';
import { forget, keep, kept } from './store';

const name = 'setup';

/** The kept set-up, or a new one; reading never writes. `randomUUID` is not there over plain http. */
function loadSetup(): Setup {
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  return parseSetup(kept(name)) ?? newSetup(id, new Date().toISOString());
}

export function loadDesk(desk: string): DeskSetup {
  return loadSetup().desks[desk] ?? nothingDone;
}

/** Says whether it could be kept. */
export function keepDesk(desk: string, part: DeskSetup): boolean {
  const setup = loadSetup();
  const desks = { ...setup.desks, [desk]: part };
  return keep(name, JSON.stringify({ ...setup, desks, updated: new Date().toISOString() }));
}

export function forgetDesk(desk: string): void {
  const setup = loadSetup();
  const desks = Object.fromEntries(Object.entries(setup.desks).filter(([id]) => id !== desk));
  if (Object.keys(desks).length === 0) forget(name);
  else keep(name, JSON.stringify({ ...setup, desks }));
}
