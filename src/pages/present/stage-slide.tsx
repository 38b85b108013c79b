import type { StageShape } from '../../exports/deck/drawn-slide.ts';
import type { Slide } from '../../state/deck-slide.ts';
import type { PointerSpot } from './show-channel.ts';
import { SlideImage } from './slide-image.tsx';
import { useDrawnSlide } from './use-drawn-slide.ts';

interface StageSlideProps {
  readonly slide: Slide;
  readonly shape: StageShape;
  readonly isCurrent: boolean;
  readonly spot: PointerSpot;
}

/** A slide on the stage. Its neighbours stand there unseen, so that the next one is there at once. */
export function StageSlide({ slide, shape, isCurrent, spot }: StageSlideProps) {
  const state = useDrawnSlide(slide, { isLive: true });
  return (
    <div className={isCurrent ? 'stage-slide is-current' : 'stage-slide'} inert={!isCurrent}>
      <SlideImage state={state} shape={shape} />
      {spot && (
        <i
          className="show-pointer"
          aria-hidden="true"
          style={{ left: `${String(spot.x * 100)}%`, top: `${String(spot.y * 100)}%` }}
        />
      )}
    </div>
  );
}
