/** Where a command's words go. */
export interface Terminal {
  /** Prints text for the one who asks. */
  readonly say: (text: string) => void;
  /** Tells how far long work is: in place on a terminal, elsewhere where it is a step worth a line of its own. */
  readonly progress: (text: string, isStep?: boolean) => void;
}

const clearLine = '\r\u001b[K';

/** Words on standard output, progress on standard error. */
export function ownTerminal(): Terminal {
  const isTerminal = process.stderr.isTTY;
  let isShown = false;
  const clear = () => {
    if (isShown) process.stderr.write(clearLine);
    isShown = false;
  };
  return {
    say: (text) => {
      clear();
      process.stdout.write(text);
    },
    progress: (text, isStep = false) => {
      if (!isTerminal) {
        if (isStep) process.stderr.write(`${text}\n`);
        return;
      }
      process.stderr.write(clearLine + text);
      isShown = true;
    },
  };
}

const number = new Intl.NumberFormat('en');
const stepRows = 1_000_000;

/** Tells how far a release is; every million rows are a step. */
export function rowProgress({ progress }: Pick<Terminal, 'progress'>) {
  let told = 0;
  return (id: string, copied: number, total: number): void => {
    if (copied < told) told = 0;
    const isStep = copied - told >= stepRows;
    if (isStep) told = copied;
    progress(`${id}: ${number.format(copied)} of ${number.format(total)}`, isStep);
  };
}
