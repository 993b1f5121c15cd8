import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

/** What the browser says about the pages Ghostlight works in; a test acts it. */
export interface AccessHost {
  /** Match patterns of the webmails, as in the manifest. */
  readonly origins: readonly string[];
  isAllowed: (origin: string) => Promise<boolean>;
  /** Asks the rep, in the browser's own words. Browsers refuse unless it is called in the very click. */
  request: (origins: string[]) => Promise<boolean>;
  /** Tells when the rep allowed or withdrew something, here or in the browser's settings. */
  watch: (onChange: () => void, signalOfLife: AbortSignal) => void;
}

/**
 * Whether the sidebar can appear. Firefox users may refuse or withdraw access to a site, Chrome users may limit it to a
 * click; an extension then has no place in the page to say so, only the popup.
 */
export type Access =
  /** Allowed everywhere, or not known yet: nothing to say. */
  | { status: 'silent' }
  /** Not allowed in any webmail (`some`: not in all of them, as for a rep who uses one). */
  | { status: 'none' | 'some'; missingHosts: string[]; outcome: 'not-asked' | 'refused' | 'not-shown' }
  /** Allowed a moment ago; pages open since before do not have the sidebar yet. */
  | { status: 'just-allowed' };

export interface AccessState {
  readonly now: ReadonlySignal<Access>;
  /** Asks for what is missing; to be called in the rep's click. */
  ask(): void;
}

/** Follows what the browser allows, and asks for more. */
export function createAccessState(host: AccessHost, signalOfLife: AbortSignal): AccessState {
  const missing = signal<string[]>([]);
  const outcome = signal<'not-asked' | 'refused' | 'not-shown' | 'allowed'>('not-asked');

  const check = async () => {
    const answers = await Promise.all(
      host.origins.map(async (origin) => ({ origin, isAllowed: await host.isAllowed(origin) })),
    );
    const before = missing.peek();
    missing.value = answers.filter(({ isAllowed }) => !isAllowed).map(({ origin }) => origin);
    if (before.some((origin) => !missing.peek().includes(origin))) outcome.value = 'allowed';
    else if (outcome.peek() === 'allowed' && missing.peek().length > before.length) outcome.value = 'not-asked';
  };
  // A browser that cannot tell is not accused of refusing.
  const follow = () => void check().catch(() => undefined);
  follow();
  host.watch(follow, signalOfLife);

  return {
    now: computed(() => accessOf(host.origins, missing.value, outcome.value)),
    ask() {
      host.request(missing.peek()).then(
        (isAllowed) => {
          if (!isAllowed) outcome.value = 'refused';
          follow();
        },
        () => {
          outcome.value = 'not-shown';
        },
      );
    },
  };
}

function accessOf(
  origins: readonly string[],
  missing: string[],
  outcome: 'not-asked' | 'refused' | 'not-shown' | 'allowed',
): Access {
  if (outcome === 'allowed') return { status: 'just-allowed' };
  if (missing.length === 0) return { status: 'silent' };
  const status = missing.length < origins.length ? 'some' : 'none';
  return { status, missingHosts: missing.map(hostOf), outcome };
}

/** Host name of a match pattern such as `https://mail.example/*`. */
const hostOf = (origin: string) => origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
