/** A policy as pairs of a directive and its sources. */
export type Written = readonly (readonly [name: string, sources: readonly string[]])[];

const lineOf = (policy: Written, between = '; '): string =>
  policy.map(([name, sources]) => [name, ...sources].join(' ')).join(between);
const camel = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const double = (text: string): string => JSON.stringify(text);
const listOf = (sources: readonly string[]): string => sources.map(double).join(', ');

/** The ways in which people write a policy down. */
export const policyWriters: Readonly<Record<string, (policy: Written) => string>> = {
  'a header': (policy) =>
    `HTTP/2 200\r\nContent-Security-Policy: ${lineOf(policy)}\r\nx-frame-options: DENY\r\n`,
  'a meta element': (policy) =>
    `<head>\n<meta http-equiv="Content-Security-Policy" content="${lineOf(policy).replaceAll("'", '&#39;')}">\n</head>`,
  nginx: (policy) =>
    `server {\n  add_header Content-Security-Policy "${lineOf(policy, ';\n    ')}" always;\n}`,
  Apache: (policy) => `Header always set Content-Security-Policy "${lineOf(policy, '; \\\n  ')}"`,
  'web.config': (policy) =>
    `<customHeaders>\n  <add name="Content-Security-Policy" value="${lineOf(policy)}" />\n</customHeaders>`,
  'netlify.toml': (policy) =>
    `[[headers]]\n  for = "/*"\n  [headers.values]\n    Content-Security-Policy = """\n${lineOf(policy, ';\n')}"""\n`,
  'vercel.json': (policy) =>
    JSON.stringify(
      {
        headers: [{ source: '/(.*)', headers: [{ key: 'Content-Security-Policy', value: lineOf(policy) }] }],
      },
      null,
      2,
    ),
  _headers: (policy) => `/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: ${lineOf(policy)}\n`,
  YAML: (policy) =>
    `headers:\n  Content-Security-Policy: >-\n    ${lineOf(policy, ';\n    ')}\n  X-Frame-Options: DENY\n`,
  helmet: (policy) =>
    `app.use(helmet({\n  contentSecurityPolicy: {\n    directives: {\n${policy.map(([name, sources]) => `      ${camel(name)}: [${listOf(sources)}], // used\n`).join('')}    },\n  },\n}));`,
  'an array joined': (policy) =>
    `const csp = [\n${policy.map((one) => `  ${double(lineOf([one]))},\n`).join('')}].join("; ");\nres.setHeader("Content-Security-Policy", csp);`,
  'a template literal': (policy) =>
    `const csp = \`\n  ${lineOf(policy, ';\n  ')};\n\`;\nres.setHeader('Content-Security-Policy', csp.replace(/\\s{2,}/g, ' ').trim());`,
  concatenation: (policy) =>
    `res.setHeader('Content-Security-Policy',\n  ${policy.map((one) => double(`${lineOf([one])}; `)).join(' +\n  ')});`,
  'django-csp 3': (policy) =>
    policy
      .map(
        ([name, sources]) =>
          `CSP_${name.replaceAll('-', '_').toUpperCase()} = (${sources.map((source) => `${double(source)},`).join(' ')})\n`,
      )
      .join(''),
  'django-csp 4': (policy) =>
    `CONTENT_SECURITY_POLICY = {\n    "DIRECTIVES": {\n${policy.map(([name, sources]) => `        "${name}": [${listOf(sources)}],  # used\n`).join('')}    },\n}\n`,
  'PHP, by a variable': (policy) =>
    `<?php\n$csp = ${policy.map((one) => double(`${lineOf([one])}; `)).join('\n  . ')};\nheader('Content-Security-Policy: ' . $csp);\n`,
  Rails: (policy) =>
    `Rails.application.config.content_security_policy do |policy|\n${policy.map(([name, sources]) => `  policy.${name.replaceAll('-', '_')} ${listOf(sources)}\n`).join('')}end\n`,
  Go: (policy) =>
    `w.Header().Set("Content-Security-Policy", strings.Join([]string{\n${policy.map((one) => `\t${double(lineOf([one]))},\n`).join('')}}, "; "))`,
  Spring: (policy) =>
    `http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(${double(lineOf(policy))})));`,
  'C#, in a builder': (policy) =>
    `app.UseSecurityHeaders(policies => policies.AddContentSecurityPolicy(builder => {\n${policy.map(([name, sources]) => `  builder.Add${camel(`x-${name}`).slice(1)}()${sources.map((source) => `.From(${double(source)})`).join('')};\n`).join('')}}));`,
  'JSON in a string': (policy) =>
    JSON.stringify({ body: JSON.stringify({ 'Content-Security-Policy': lineOf(policy) }) }),
  HAProxy: (policy) =>
    `http-response set-header Content-Security-Policy ${lineOf(policy).replaceAll(' ', '\\ ')}\n`,
  Lighttpd: (policy) => `setenv.add-response-header = ( "Content-Security-Policy" => "${lineOf(policy)}" )\n`,
  Terraform: (policy) =>
    `content_security_policy {\n  content_security_policy = "${lineOf(policy)}"\n  override = true\n}\n`,
};
