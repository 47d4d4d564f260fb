import { createHash } from 'node:crypto';

/** The directives of a Content-Security-Policy, each with its values in order. */
export type Policy = Record<string, string[]>;

/** What the design promises; scripts besides, each inline one by its hash. */
const promised: Policy = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'", 'blob:'],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"]
};

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy that a page must carry which holds these inline scripts and no others. */
export function policyFor(scripts: readonly string[]): Policy {
  return { ...promised, 'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts.map(hash)].sort() };
}

/** @param policy as written in a page */
export function parsePolicy(policy: string): Policy {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.sort()];
    })
  );
}
