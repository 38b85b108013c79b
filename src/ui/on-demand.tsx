import { lazy, useState, type ComponentType } from 'react';

export interface OnDemand<Props extends object> {
  readonly Component: ComponentType<Props>;
  /** Fetches the code ahead of use. Never fails: what could not be fetched is asked for again, and missed, when it is shown. */
  readonly preload: () => Promise<unknown>;
}

/**
 * A component whose code arrives later. Once it is there it renders at once: `lazy` alone would suspend even then, and React holds
 * back what follows a fallback for 300 ms. Until then it suspends, so it needs a Suspense around it.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchCode = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Later = lazy(fetchCode);
  function Component(props: Props) {
    // Settled at the first render, so that a component never changes its identity and loses its state.
    const [Settled] = useState<ComponentType<Props>>(() => loaded ?? Later);
    return <Settled {...props} />;
  }
  return { Component, preload: () => fetchCode().catch(() => undefined) };
}
