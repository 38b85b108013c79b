import { answerBook } from './answer-book.ts';

// Ended by whoever asked, once it has answered.
self.addEventListener('message', (event: MessageEvent<unknown>) => {
  self.postMessage(answerBook(event.data));
});
