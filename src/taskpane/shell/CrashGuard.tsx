import { Component, Fragment, type ReactNode } from 'react';
import { NO_PANE } from '../words/first-run';
import { NoPane } from './NoPane';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly isCrashed: boolean;
  /** How often it was started again; each start is a new pane, with nothing left of the one that stopped. */
  readonly starts: number;
}

/** Where a part of the pane fails, this says so in its place, and starts the pane again. */
export class CrashGuard extends Component<Props, State> {
  override readonly state: State = { isCrashed: false, starts: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { isCrashed: true };
  }

  override render() {
    const { isCrashed, starts } = this.state;
    if (!isCrashed) return <Fragment key={starts}>{this.props.children}</Fragment>;
    const go = () => {
      this.setState({ isCrashed: false, starts: starts + 1 });
    };
    return <NoPane said={NO_PANE.crashed} again={{ words: NO_PANE.startAgain, go }} />;
  }
}
