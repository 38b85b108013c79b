import { answerBands } from './answer-bands.ts';

// Stopped by being ended: whoever asks anew starts a worker anew.
self.addEventListener('message', (event: MessageEvent<unknown>) => {
  for (const reply of answerBands(event.data)) self.postMessage(reply);
});
