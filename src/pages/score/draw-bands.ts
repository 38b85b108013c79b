import type { ScoreBands } from '../../figures/score-bands.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { askBands } from './bands-client.ts';
import { readBandsReply } from './bands-reply.ts';
import type { BandsRun } from './use-bands.ts';

type Drawing = Pick<ScoreBands, 'draws' | 'seed' | 'spread' | 'varied'>;

function runOf(message: unknown, drawing: Drawing): BandsRun {
  const reply = readBandsReply(message);
  if (reply === null) return { kind: 'failed' };
  if (reply.kind === 'progress') return { kind: 'running', share: reply.share };
  if (reply.kind === 'refused') return { kind: 'refused' };
  const { bands, ranks, variants, refused } = reply;
  const drawn = { parks: bands.map(({ park }) => park), draws: drawing.draws, ranks };
  const byPark = new Map(bands.map((band) => [band.park, band]));
  return { kind: 'done', bands: { ...drawing, variants, refused, byPark, drawn } };
}

/** Has the worker draw, and tells every step of it; gives the way to end it. */
export function drawBands(calculation: ScoreCalculation, drawing: Drawing, tell: (run: BandsRun) => void): () => void {
  return askBands(
    calculation,
    { kind: 'bands', ...drawing },
    {
      hear: (message) => {
        tell(runOf(message, drawing));
      },
      fail: () => {
        tell({ kind: 'failed' });
      },
    },
  );
}
