import { Component, type ReactNode } from "react";

interface PageGuardProps {
  /** What stands in place of a page that broke; `again` shows the page once more. */
  broken(error: unknown, again: () => void): ReactNode;
  children: ReactNode;
}

/** A fault while a page is drawn must not leave an empty pane: the rest stays, and the fault is said. */
export class PageGuard extends Component<PageGuardProps, { failure: { error: unknown } | null }> {
  override state: { failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: { error: unknown } } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.broken(failure.error, () => this.setState({ failure: null }));
  }
}
