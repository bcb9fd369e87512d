import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
} from '@fluentui/react-components';
import type { AddInDialog } from './useOpenBook';
import { WORDS } from './words';

const useStyles = makeStyles({ frame: { width: '100%', height: '40vh', border: 'none' } });

/** A window that the add-in opened. */
export function DialogWindow({ dialog }: { readonly dialog: AddInDialog }) {
  const styles = useStyles();
  return (
    <Dialog
      open
      onOpenChange={() => {
        dialog.close();
      }}
    >
      <DialogSurface aria-label={WORDS.dialogFrame}>
        <DialogBody>
          <DialogContent>
            <iframe src={dialog.url} title={WORDS.dialogFrame} className={styles.frame} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                dialog.close();
              }}
            >
              {WORDS.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
