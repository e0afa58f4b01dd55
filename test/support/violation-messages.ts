/**
 * What browsers say of something that a policy blocked, in the forms that Chrome, Firefox and Safari have had: the
 * message, the directive and what was blocked, as "script-src-elem https://b.example" or "script-src-elem (script)".
 * The addresses are made up.
 */
export const violationMessages: readonly (readonly [message: string, ...found: readonly string[]])[] = [
  // Chrome until 2025
  [
    `Refused to load the script 'https://b.example/x.js' because it violates the following Content Security Policy directive: "script-src 'self' https://c.example". Note that 'script-src-elem' was not explicitly set, so 'script-src' is used as a fallback.`,
    'script-src-elem https://b.example',
  ],
  [
    `(index):14 Refused to load the stylesheet 'https://b.example/x.css' because it violates the following Content Security Policy directive: "default-src 'self'". Note that 'style-src-elem' was not explicitly set, so 'default-src' is used as a fallback.`,
    'style-src-elem https://b.example',
  ],
  [
    `https://www.example.com/app.js:1 Refused to connect to 'https://b.example/v1?x=1' because it violates the following Content Security Policy directive: "connect-src 'self'".`,
    'connect-src https://b.example',
  ],
  [
    `Refused to connect to 'wss://b.example:8443/socket' because it violates the following Content Security Policy directive: "default-src 'self'". Note that 'connect-src' was not explicitly set, so 'default-src' is used as a fallback.`,
    'connect-src wss://b.example:8443',
  ],
  [
    `Refused to load the image 'https://b.example/a.png' because it violates the following Content Security Policy directive: "img-src 'self' data:".`,
    'img-src https://b.example',
  ],
  [
    `Refused to load the image 'data:image/png;base64,AAAA' because it violates the following Content Security Policy directive: "img-src 'self'".`,
    'img-src data:',
  ],
  [
    `Refused to load the font 'https://b.example/a.woff2' because it violates the following Content Security Policy directive: "font-src 'none'".`,
    'font-src https://b.example',
  ],
  [
    `Refused to frame 'https://b.example/' because it violates the following Content Security Policy directive: "frame-src 'none'".`,
    'frame-src https://b.example',
  ],
  [
    `Refused to frame 'https://b.example/' because it violates the following Content Security Policy directive: "child-src 'self'". Note that 'frame-src' was not explicitly set, so 'child-src' is used as a fallback.`,
    'frame-src https://b.example',
  ],
  [
    `Refused to load media from 'https://b.example/a.mp3' because it violates the following Content Security Policy directive: "default-src 'self'".`,
    'media-src https://b.example',
  ],
  [
    `Refused to create a worker from 'blob:https://www.example.com/1b2c' because it violates the following Content Security Policy directive: "script-src 'self'". Note that 'worker-src' was not explicitly set, so 'script-src' is used as a fallback.`,
    'worker-src blob:',
  ],
  [
    `Refused to send form data to 'https://b.example/' because it violates the following Content Security Policy directive: "form-action 'self'".`,
    'form-action https://b.example',
  ],
  [
    `Refused to execute inline script because it violates the following Content Security Policy directive: "script-src 'self'". Either the 'unsafe-inline' keyword, a hash ('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='), or a nonce ('nonce-...') is required to enable inline execution.`,
    'script-src (script)',
  ],
  [
    `Refused to apply inline style because it violates the following Content Security Policy directive: "style-src 'self'". Either the 'unsafe-inline' keyword, a hash ('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='), or a nonce ('nonce-...') is required to enable inline execution. Note that hashes do not apply to event handlers, style attributes and javascript: navigations unless the 'unsafe-hashes' keyword is present.`,
    'style-src (style)',
  ],
  [
    `Refused to execute inline event handler because it violates the following Content Security Policy directive: "script-src 'self'". Either the 'unsafe-inline' keyword, a hash ('sha256-...'), or a nonce ('nonce-...') is required to enable inline execution. Note that hashes do not apply to event handlers, style attributes and javascript: navigations unless the 'unsafe-hashes' keyword is present.`,
    'script-src-attr (attribute)',
  ],
  [
    `Refused to evaluate a string as JavaScript because 'unsafe-eval' is not an allowed source of script in the following Content Security Policy directive: "script-src 'self' https://c.example".`,
    'script-src (eval)',
  ],
  [
    `[Report Only] Refused to load the script 'https://b.example/x.js' because it violates the following Content Security Policy directive: "script-src 'self'".`,
    'script-src https://b.example',
  ],
  [
    `Fetch API cannot load https://b.example/v1. Refused to connect because it violates the document's Content Security Policy.`,
    'connect-src https://b.example',
  ],
  // Chrome of today
  [
    `Loading the script 'https://b.example/x.js' violates the following Content Security Policy directive: "script-src 'self'". Note that 'script-src-elem' was not explicitly set, so 'script-src' is used as a fallback. The action has been blocked.`,
    'script-src-elem https://b.example',
  ],
  [
    `Connecting to 'https://b.example/v1' violates the following Content Security Policy directive: "connect-src 'self' https://c.example". The action has been blocked.`,
    'connect-src https://b.example',
  ],
  [
    `Connecting to 'wss://b.example/' violates the following Content Security Policy directive: "default-src https://c.example". Note that 'connect-src' was not explicitly set, so 'default-src' is used as a fallback. The policy is report-only, so the violation has been logged but no further action has been taken.`,
    'connect-src wss://b.example',
  ],
  [
    `Loading the stylesheet 'https://b.example/x.css' violates the following Content Security Policy directive: "style-src 'self'". Note that 'style-src-elem' was not explicitly set, so 'style-src' is used as a fallback. The action has been blocked.`,
    'style-src-elem https://b.example',
  ],
  [
    `Loading the image 'https://b.example/a.png' violates the following Content Security Policy directive: "default-src 'self'". The action has been blocked.`,
    'img-src https://b.example',
  ],
  [
    `Loading the font 'data:font/woff2;base64,d09GMg' violates the following Content Security Policy directive: "font-src 'self'". The action has been blocked.`,
    'font-src data:',
  ],
  [
    `Framing 'https://b.example/' violates the following Content Security Policy directive: "frame-src 'self'". The request has been blocked.`,
    'frame-src https://b.example',
  ],
  [
    `Executing inline script violates the following Content Security Policy directive 'script-src 'self''. Either the 'unsafe-inline' keyword, a hash ('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='), or a nonce ('nonce-...') is required to enable inline execution. The action has been blocked.`,
    'script-src (script)',
  ],
  [
    `Applying inline style violates the following Content Security Policy directive 'style-src 'self''. Either the 'unsafe-inline' keyword, a hash ('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='), or a nonce ('nonce-...') is required to enable inline execution. The action has been blocked.`,
    'style-src (style)',
  ],
  [
    `Executing inline event handler violates the following Content Security Policy directive 'script-src 'self''. Either the 'unsafe-inline' keyword, a hash ('sha256-...'), or a nonce ('nonce-...') is required to enable inline execution. The action has been blocked.`,
    'script-src-attr (attribute)',
  ],
  [
    `Evaluating a string as JavaScript violates the following Content Security Policy directive because 'unsafe-eval' is not an allowed source of script: script-src 'self'".`,
    'script-src-elem (eval)',
  ],
  [
    `This document requires 'TrustedScriptURL' assignment. The action has been blocked.`,
    'require-trusted-types-for (trusted-types)',
  ],
  // Firefox
  [
    "Content-Security-Policy: The page’s settings blocked a script (script-src-elem) at https://b.example/x.js from being executed because it violates the following directive: “script-src 'self'”",
    'script-src-elem https://b.example',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked the loading of a resource (connect-src) at https://b.example/v1 because it violates the following directive: “connect-src 'self' https://c.example”",
    'connect-src https://b.example',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked a style (style-src-elem) at https://b.example/x.css from being applied because it violates the following directive: “style-src 'self'”",
    'style-src-elem https://b.example',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked an inline script (script-src-elem) from being executed because it violates the following directive: “script-src 'self'”. Consider using a hash ('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=') or a nonce.",
    'script-src-elem (script)',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked an inline style (style-src-elem) from being applied because it violates the following directive: “style-src 'self'”. Consider using a hash or a nonce. 3",
    'style-src-elem (style)',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked an event handler (script-src-attr) from being executed because it violates the following directive: “script-src 'self'”. Consider using a hash together with 'unsafe-hashes'.",
    'script-src-attr (attribute)',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked a JavaScript eval (script-src) from being executed because it violates the following directive: “script-src 'self'” (Missing 'unsafe-eval')",
    'script-src (eval)',
  ],
  [
    "Content-Security-Policy: (Report-Only policy) The page’s settings would block the loading of a resource (img-src) at https://b.example/a.png because it violates the following directive: “img-src 'self'”",
    'img-src https://b.example',
  ],
  [
    'Content Security Policy: The page’s settings blocked the loading of a resource at https://b.example/x.js (“script-src”).',
    'script-src https://b.example',
  ],
  [
    'Content Security Policy: The page’s settings blocked the loading of a resource at inline (“script-src”).',
    'script-src (script)',
  ],
  [
    'Content Security Policy: The page’s settings observed the loading of a resource at wss://b.example/ (“connect-src”). A CSP report is being sent.',
    'connect-src wss://b.example',
  ],
  [
    'Content Security Policy: The page’s settings blocked the loading of a resource at self (“script-src https://c.example”). Source: console.log(1);.',
    'script-src (script)',
  ],
  // Wrapped
  [
    `Refused to load the script\n'https://b.example/x.js'\nbecause it violates the following Content Security Policy directive:\n"script-src 'self'"`,
    'script-src https://b.example',
  ],
  // Safari
  [
    '[Error] Refused to load https://b.example/x.js because it does not appear in the script-src directive of the Content Security Policy.',
    'script-src https://b.example',
  ],
  [
    'Refused to connect to https://b.example/v1 because it does not appear in the connect-src directive of the Content Security Policy.',
    'connect-src https://b.example',
  ],
  [
    'Refused to load https://b.example/a.woff2 because it appears in neither the font-src directive nor the default-src directive of the Content Security Policy.',
    'font-src https://b.example',
  ],
  [
    `Refused to execute a script because its hash, its nonce, or 'unsafe-inline' does not appear in the script-src directive of the Content Security Policy.`,
    'script-src (script)',
  ],
  [
    `Refused to apply a stylesheet because its hash, its nonce, or 'unsafe-inline' does not appear in the style-src directive of the Content Security Policy.`,
    'style-src (style)',
  ],
  [
    `Refused to apply a stylesheet because its hash, its nonce, or 'unsafe-inline' appears in neither the style-src directive nor the default-src directive of the Content Security Policy.`,
    'style-src (style)',
  ],
  // Reports
  [
    `{"csp-report":{"document-uri":"https://www.example.com/","referrer":"","violated-directive":"script-src-elem","effective-directive":"script-src-elem","original-policy":"default-src 'self'; report-uri /r","disposition":"report","blocked-uri":"https://b.example/x.js","line-number":1,"status-code":200}}`,
    'script-src-elem https://b.example',
  ],
  [
    `{"csp-report":{"blocked-uri":"self","document-uri":"https://www.example.com/","violated-directive":"script-src 'self'"}}`,
    'script-src (script)',
  ],
  [
    `{"csp-report":{"blocked-uri":"data","document-uri":"https://www.example.com/","violated-directive":"img-src 'self'"}}`,
    'img-src data:',
  ],
  [
    `{"csp-report":{"blocked-uri":"chrome-extension","violated-directive":"script-src-elem","effective-directive":"script-src-elem"}}`,
    'script-src-elem chrome-extension',
  ],
  [
    `[{"age":1,"body":{"blockedURL":"inline","disposition":"enforce","documentURL":"https://www.example.com/","effectiveDirective":"style-src-elem","originalPolicy":"style-src 'self'","statusCode":200},"type":"csp-violation","url":"https://www.example.com/","user_agent":"Mozilla/5.0"},{"age":2,"body":{"blockedURL":"wss://b.example/","disposition":"enforce","effectiveDirective":"connect-src"},"type":"csp-violation"}]`,
    'style-src-elem (style)',
    'connect-src wss://b.example',
  ],
  [
    `2026-11-02T10:00:00Z POST /csp [info] {"csp-report":{"blocked-uri":"https://b.example","effective-directive":"font-src"}}\n2026-11-02T10:00:01Z POST /csp [info] {"csp-report":{"blocked-uri":"eval","effective-directive":"script-src"}}`,
    'font-src https://b.example',
    'script-src (eval)',
  ],
  [
    `SecurityPolicyViolationEvent {isTrusted: true, documentURI: 'https://www.example.com/', blockedURI: 'https://b.example/x.js', violatedDirective: 'script-src-elem', effectiveDirective: 'script-src-elem', disposition: 'enforce'}`,
    'script-src-elem https://b.example',
  ],
];
