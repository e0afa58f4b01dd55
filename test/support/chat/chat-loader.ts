/**
 * A stand-in for the web chat's loader, as far as tokens and sessions go. It behaves as the vendor's documentation
 * and the source of its client of July 2025 say; what it says is ours and begins with "stand-in:", with
 * the few words of that client that the guide quotes.
 * It runs in a page as text, so it uses nothing from outside itself. Its service is `chat-service.ts`.
 */
export function chatLoader(): void {
  type Handler = (event: { type: string; identityToken?: unknown }) => unknown;
  const options: unknown = Reflect.get(window, 'watsonAssistantChatOptions');
  const option = (name: string): unknown =>
    typeof options === 'object' && options !== null ? Reflect.get(options, name) : undefined;
  const service = `https://integrations.${String(option('region'))}.assistant.watson.appdomain.cloud/stand-in`;
  const handlers: Handler[] = [];
  const box = document.createElement('section');
  let isSecured = false;
  let token: string | undefined;
  let sub: string | undefined;
  let ends = 0;

  const call = async (what: string, more: object = {}): Promise<{ status: number; said: object }> => {
    const ids = {
      integrationID: option('integrationID'),
      serviceInstanceID: option('serviceInstanceID'),
      session: sessionStorage.getItem('stand-in.session'),
      token,
    };
    // Plain text, so that the browser does not ask for permission first.
    const response = await fetch(`${service}/${what}`, {
      method: 'POST',
      body: JSON.stringify({ ...ids, ...more }),
    });
    const said: unknown = await response.json();
    return { status: response.status, said: typeof said === 'object' && said !== null ? said : {} };
  };

  /** Throws as the client does: not a text, no `sub`, another `sub`, security off. */
  const takeToken = (given: unknown): void => {
    if (!isSecured) throw new Error('stand-in: no token can be added if security is not turned on');
    if (typeof given !== 'string') throw new Error('stand-in: the token is no text');
    const middle = (given.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(middle));
    const claim = (name: string): unknown =>
      typeof claims === 'object' && claims !== null ? Reflect.get(claims, name) : undefined;
    const found = claim('sub');
    if (typeof found !== 'string' || found === '') throw new Error('stand-in: the "sub" claim is required');
    if (sub !== undefined && sub !== found) throw new Error('stand-in: the "sub" claim is already set');
    const exp = claim('exp');
    [token, sub, ends] = [given, found, typeof exp === 'number' ? exp * 1000 : Infinity];
  };

  let running: Promise<boolean> | undefined;
  /** Whether there is a new token now; who asks meanwhile waits for the same answer. */
  const requestToken = (): Promise<boolean> => {
    running ??= askHandlers().finally(() => {
      running = undefined;
    });
    return running;
  };

  /** The handlers have 30 seconds. */
  const askHandlers = async (): Promise<boolean> => {
    const event: { type: string; identityToken?: unknown } = { type: 'identityTokenExpired' };
    const limit = new Promise((resolve) => {
      setTimeout(resolve, 30_000);
    });
    await Promise.race([Promise.all(handlers.map((handler) => handler(event))), limit]);
    const given = event.identityToken;
    const problem = problemOf(given);
    if (problem !== undefined) {
      console.error(`stand-in: a request for a new identity token was made, and ${problem}`);
      return false;
    }
    takeToken(given);
    return true;
  };

  const problemOf = (given: unknown): string | undefined => {
    if (given === undefined || given === '') return 'no token was set by a handler';
    if (typeof given !== 'string') return 'the handler returned a non-string token';
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(given) ? undefined : 'the token is not valid';
  };

  const show = (text: string, key?: string): void => {
    const line = document.createElement('p');
    line.textContent = text;
    if (key !== undefined) line.dataset['textKey'] = key;
    box.append(line);
  };

  const send = async (text: string): Promise<void> => {
    const isDue = isSecured && ends - Date.now() < 10_000;
    if (isDue && handlers.length > 0 && !(await requestToken())) return;
    let answer = await call('message', { text });
    if ([401, 403].includes(answer.status) && handlers.length > 0 && (await requestToken())) {
      answer = await call('message', { text });
    }
    const { status, said } = answer;
    if (status !== 200) {
      show('stand-in: there was an error', 'errors_communicating');
      return;
    }
    sessionStorage.setItem('stand-in.session', String(Reflect.get(said, 'session')));
    show(String(Reflect.get(said, 'answer')));
  };

  const instance = {
    on: ({ type, handler }: { type: string; handler: Handler }): void => {
      if (type === 'identityTokenExpired') handlers.push(handler);
    },
    render: (): Promise<void> => {
      const style = document.createElement('style');
      const nonce = option('cspNonce');
      if (typeof nonce === 'string') style.nonce = nonce;
      style.textContent = '.stand-in { border-left: 7px solid }';
      const open = document.createElement('button');
      open.textContent = 'Open the chat';
      const input = document.createElement('input');
      input.setAttribute('aria-label', 'Message');
      input.hidden = true;
      open.addEventListener('click', () => {
        input.hidden = false;
        if (isSecured && token === undefined && handlers.length > 0) void requestToken();
      });
      input.addEventListener('change', () => {
        void send(input.value);
      });
      box.className = 'stand-in';
      box.append(open, input);
      document.body.append(style, box);
      return Promise.resolve();
    },
    destroySession: async (): Promise<void> => {
      await call('end');
      sessionStorage.removeItem('stand-in.session');
      [token, sub, ends] = [undefined, undefined, 0];
    },
    destroy: (): void => {
      box.remove();
      for (const name of Object.keys(instance)) Reflect.deleteProperty(instance, name);
    },
  };

  const start = async (): Promise<void> => {
    const { status, said } = await call('config');
    if (status !== 200) {
      console.error('stand-in: INITIAL_CONFIG');
      return;
    }
    isSecured = Reflect.get(said, 'isSecured') === true;
    const given = option('identityToken');
    if (given !== undefined) takeToken(given);
    const onLoad = option('onLoad');
    if (typeof onLoad === 'function') await Reflect.apply(onLoad, options, [instance]);
  };
  void start();
}
