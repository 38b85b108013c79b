import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

/** The three questions people come with. */
export function WaysIn() {
  const { overview } = useMessages();
  const { dataset } = useCatalog();
  const ways: readonly { readonly href: string; readonly icon: IconName; readonly label: string }[] = [
    { href: `/compare?dataset=${dataset.id}`, icon: 'chart', label: overview.wayCompare },
    { href: `/rankings?dataset=${dataset.id}`, icon: 'rankings', label: overview.wayRankings },
    { href: `/parks/${dataset.defaults.park}?dataset=${dataset.id}`, icon: 'park', label: overview.wayPark },
  ];
  return (
    <nav className="ways" aria-label={overview.ways}>
      {ways.map((way) => (
        <Link key={way.href} href={way.href} className="card">
          <Icon name={way.icon} size={18} />
          {way.label}
          <span aria-hidden="true">›</span>
        </Link>
      ))}
    </nav>
  );
}
