import * as z from 'zod/mini';

const Pointer = z.nullable(z.object({ x: z.number(), y: z.number() }));
/** A spot on the slide, each way from 0 to 1; null: none is pointed at. */
export type PointerSpot = z.infer<typeof Pointer>;

/** What the show and the presenter's window tell each other. */
const Message = z.discriminatedUnion('kind', [
  /** The show: where it stands. `place` counts from 0. */
  z.object({ kind: z.literal('at'), place: z.int(), isBlank: z.boolean() }),
  z.object({ kind: z.literal('end') }),
  /** The presenter: asks where the show stands, moves it, blanks it, points. */
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('go'), place: z.int() }),
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('point'), at: Pointer }),
]);
export type ShowMessage = z.infer<typeof Message>;

export interface ShowChannel {
  readonly tell: (message: ShowMessage) => void;
  readonly close: () => void;
}

/** Opens the line between the windows of this device that show one deck; what is no message of ours is not heard. */
export function openShowChannel(hear: (message: ShowMessage) => void): ShowChannel {
  const channel = new BroadcastChannel('parkscope.show');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data);
    if (message.success) hear(message.data);
  });
  return {
    tell: (message) => {
      channel.postMessage(message);
    },
    close: () => {
      channel.close();
    },
  };
}
