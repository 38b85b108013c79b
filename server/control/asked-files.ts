import * as z from 'zod/mini';
import type { FileSteps } from '../commands/desk-files.ts';
import { ConfigError } from '../config.ts';
import { FileAnswer, type FileStep } from './control-line.ts';

/** Steps on the files of the one who asks, each sent there and waited for. */
export function askedSteps(ask: (step: FileStep) => Promise<FileAnswer>): FileSteps {
  async function done(step: FileStep): Promise<FileAnswer> {
    const answer = await ask(step);
    if (answer.kind === 'failed') throw new ConfigError(answer.text);
    return answer;
  }
  return {
    async read(path, at) {
      const answer = await done({ step: 'read', path, at });
      if (answer.kind !== 'part') throw new ConfigError(`${path} cannot be read.`);
      return { bytes: Buffer.from(answer.data, 'base64'), isEnd: answer.isEnd };
    },
    async write(path, { at, bytes, mode }) {
      await done({ step: 'write', path, at, data: Buffer.from(bytes).toString('base64'), mode });
    },
    async keep(path) {
      await done({ step: 'keep', path });
    },
    async drop(path) {
      await done({ step: 'drop', path });
    },
  };
}

/** Does a step that was asked for, on this side. Never throws. */
export async function answerStep(steps: FileSteps, asked: FileStep): Promise<FileAnswer> {
  try {
    switch (asked.step) {
      case 'read': {
        const { bytes, isEnd } = await steps.read(asked.path, asked.at);
        return { kind: 'part', data: Buffer.from(bytes).toString('base64'), isEnd };
      }
      case 'write':
        await steps.write(asked.path, {
          at: asked.at,
          bytes: Buffer.from(asked.data, 'base64'),
          mode: asked.mode,
        });
        return { kind: 'done' };
      case 'keep':
        await steps.keep(asked.path);
        return { kind: 'done' };
      case 'drop':
        await steps.drop(asked.path);
        return { kind: 'done' };
    }
  } catch (error) {
    return { kind: 'failed', text: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads an answer of the one who asked. Throws ConfigError where they are gone. */
export function readAnswer(line: Buffer | undefined): FileAnswer {
  if (line === undefined) throw new ConfigError('The one who asked is gone.');
  return z.parse(FileAnswer, JSON.parse(line.toString()));
}
