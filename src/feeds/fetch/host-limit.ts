/** Lets at most `limit` pieces of work run at once for each host; the others wait their turn. */
export interface HostLimit {
  /** Resolves when it is this caller's turn; call the function it gives exactly once, when done. */
  enter(host: string): Promise<() => void>;
}

interface Gate {
  active: number;
  waiting: (() => void)[];
}

export function createHostLimit(limit: number): HostLimit {
  const gates = new Map<string, Gate>();
  return {
    async enter(host) {
      let gate = gates.get(host);
      if (!gate) gates.set(host, (gate = { active: 0, waiting: [] }));
      const held = gate;
      if (held.active < limit) held.active++;
      else await new Promise<void>((resolve) => held.waiting.push(resolve));
      return () => {
        // The place is handed on, so that nobody who comes later can take it first.
        const next = held.waiting.shift();
        if (next) return next();
        held.active--;
        if (held.active === 0) gates.delete(host);
      };
    },
  };
}
