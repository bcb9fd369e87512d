import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UpdateOffer } from '../../plan/updates/update';
import { waitingOffers } from '../../plan/updates/waiting';
import { Heading } from '../parts/Heading';
import { Paged } from '../parts/Paged';
import { Stops } from '../parts/Stops';
import { ACTION_WORDS } from '../words/actions';
import { OfferRow } from './OfferRow';
import { useActionStyles } from './styles';
import { useListStyles } from '../parts/list-styles';

/** What leads typed in *Actions by lead* and the plan does not say yet; nothing where all is settled. */
export function Offers({ offers, lead }: OffersProps) {
  const styles = useActionStyles();
  const rows = useListStyles();
  const waiting = useMemo(() => waitingOffers(offers), [offers]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const of = waiting.filter(({ offer }) => lead === null || offer.lead === lead);
  const shown = of.filter(({ id }) => !left.has(id));
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="offers" className={styles.stack}>
      <Heading id="offers">{ACTION_WORDS.offers(of.length)}</Heading>
      <Text size={200} block>
        {ACTION_WORDS.offersHint}
      </Text>
      <Stops>
        <Paged of={`offers ${lead ?? ''}`} items={shown}>
          {(page) => (
            <ul className={`${rows.list} ${styles.wide}`}>
              {page.map((one) => (
                <OfferRow
                  key={one.id}
                  {...one}
                  onLeave={() => {
                    setLeft(new Set([...left, one.id]));
                  }}
                />
              ))}
            </ul>
          )}
        </Paged>
      </Stops>
      {shown.length < of.length && (
        <div className={rows.head}>
          <Text size={200}>{ACTION_WORDS.left(of.length - shown.length)}</Text>
          <Button
            size="small"
            onClick={() => {
              setLeft(new Set());
            }}
          >
            {ACTION_WORDS.showLeft}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OffersProps {
  readonly offers: readonly UpdateOffer[];
  /** Null for those of all leads. */
  readonly lead: string | null;
}
