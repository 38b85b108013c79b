import { answerExplain } from './answer-explain.ts';

// Stopped by being ended: whoever asks anew starts a worker anew.
self.addEventListener('message', (event: MessageEvent<unknown>) => {
  self.postMessage(answerExplain(event.data));
});
