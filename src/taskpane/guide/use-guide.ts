import { useState } from "react";
import type { PlanPageName } from "../frame/PaneNav";
import { guideSteps } from "./guide-steps";

/** Whether the user has seen the guide; the root keeps it, so that it comes unasked only once. */
export interface GuideMemory {
  wasShown(): boolean;
  rememberShown(): void;
}

export interface Guide {
  /** Position of the step that is shown; null while the guide is not. */
  step: number | null;
  /** Shows it from the beginning, because the user asked for it. */
  show(): void;
  /** Shows it where the user has never seen it; the page is left to whoever offers. */
  offer(): void;
  /** To the step before or after; beyond the last one it ends. */
  move(by: 1 | -1): void;
  leave(): void;
}

/** Which step of the guided start is shown; `go` opens the page of a step. */
export function useGuide(memory: GuideMemory | undefined, go: (page: PlanPageName) => void): Guide {
  const [step, setStep] = useState<number | null>(null);
  const [shownHere, setShownHere] = useState(false);
  const at = (position: number) => {
    const next = guideSteps[position];
    setStep(next === undefined ? null : position);
    if (next !== undefined) go(next.page);
  };
  // From the first sight on: who closes the pane in the middle of it has left it too.
  const remember = () => {
    setShownHere(true);
    memory?.rememberShown();
  };
  return {
    step,
    show: () => {
      remember();
      at(0);
    },
    offer: () => {
      if (shownHere || memory?.wasShown() === true) return;
      remember();
      setStep(0);
    },
    move: (by) => {
      if (step !== null) at(step + by);
    },
    leave: () => setStep(null),
  };
}
