import { evaluate } from './evaluate';
import { isGiven, keyOfName, valueOf } from './names';
import { addPolicy, policyOf, touches, type Search } from './search';
import type { Keyed } from './statements';
import { rangeAround, wordOf, type Value } from './values';

const mostSelfUses = 200;
const conditions = /^(?:if|unless|else|elif|elsif|elseif|for|while|when|case)$/;

/** Keeps what a name is given for where the name is used. Whether that is a policy. */
export function bind({ key, target, value: nodes, sign }: Keyed, search: Search): boolean {
  const name = keyOfName(wordOf(key));
  if (nodes.length === 0) return false;
  const range = rangeAround(nodes);
  const earlier = search.bindings.get(name);
  const isAdded = earlier !== undefined && (sign === '+=' || sign === '.=');
  const isConditional = conditions.test(wordOf(target[0]));
  // Whether a block runs is not known.
  const isApart = earlier !== undefined && (earlier.depth !== search.depth || isConditional);
  const keep = (work: () => Value | undefined, isDoubtful: boolean): void => {
    if (isAdded) earlier.values.push(work);
    if (!isAdded || isDoubtful)
      search.bindings.set(name, {
        values: isAdded ? earlier.values : [work],
        range,
        isDoubtful: isDoubtful || (isAdded && earlier.isDoubtful),
        depth: isAdded ? earlier.depth : search.depth,
      });
  };
  if (!touches(nodes, search) && !search.held.has(name)) {
    keep(
      once(() => evaluate(nodes, search)),
      earlier !== undefined && (!isAdded || isApart),
    );
    return false;
  }
  const wasUsed = search.used.delete(name);
  const made = search.selfUses <= mostSelfUses ? evaluate(nodes, search) : undefined;
  const isOwn = search.used.delete(name);
  if (wasUsed) search.used.add(name);
  if (isOwn) search.selfUses += 1;
  if (!isGiven(made)) {
    if (earlier) search.unresolved.push(range);
    return false;
  }
  const isDoubtful = earlier !== undefined && ((!isAdded && !isOwn) || isApart);
  const isPolicy = isAdded ? search.held.has(name) : policyOf(made) !== undefined;
  if (isDoubtful && (isPolicy || search.held.has(name)))
    search.unresolved.push(isAdded ? range : earlier.range);
  keep(() => made, !isAdded && isDoubtful);
  if (isPolicy && !isAdded) search.held.set(name, target[0]?.start ?? key.start);
  return isPolicy;
}

/** Worked out once; a name that leads to itself comes to nothing. */
function once(work: () => Value | undefined): () => Value | undefined {
  let made: Value | undefined;
  let isDone = false;
  return () => {
    if (isDone) return made;
    isDone = true;
    return (made = work());
  };
}

/** The policies of names that nothing in the paste uses. */
export function addHeld(search: Search): void {
  for (const [name, at] of search.held) {
    const binding = search.used.has(name) ? undefined : search.bindings.get(name);
    const policy = binding && policyOf(valueOf(binding));
    if (policy) addPolicy(policy.letters, at, search, policy.kind === 'rules' ? 'rules' : 'code');
  }
}
