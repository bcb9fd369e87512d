import { useEffect, useRef } from 'react';
import type { AssessedActivity } from '../../plan/model';
import { ACTION_WORDS } from '../words/actions';
import type { OpenForm } from './forms';
import { Preview } from './Preview';
import { useListStyles } from '../parts/list-styles';
import { useActionStyles } from './styles';
import { UpdateForm } from './UpdateForm';
import { Written } from './Written';

/** An update on its way: what is typed, what would change, what was written. Each step takes the focus. */
export function UpdateOf(props: UpdateOfProps) {
  const styles = useActionStyles();
  const rows = useListStyles();
  const box = useRef<HTMLDivElement>(null);
  const { form } = props;
  useEffect(() => {
    box.current?.focus();
  }, [form.step]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={ACTION_WORDS.formOf(form.name)}
      className={`${rows.form} ${styles.step}`}
    >
      {form.step === 'form' && <UpdateForm {...props} />}
      {form.step === 'preview' && <Preview {...props} />}
      {form.step === 'written' && <Written {...props} />}
    </div>
  );
}

export interface UpdateOfProps {
  readonly activity: AssessedActivity;
  readonly form: OpenForm;
  readonly onChange: (form: OpenForm | null) => void;
}
