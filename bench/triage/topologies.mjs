/**
 * Who calls whom in three published demonstration systems, as [dependent, dependencies]: Online Boutique
 * (Google), Sock Shop (Weaveworks) and Train Ticket (Fudan University).
 */
const ONLINE_BOUTIQUE = [
  ['loadgenerator', 'frontend'],
  [
    'frontend',
    'adservice recommendationservice productcatalogservice cartservice shippingservice currencyservice checkoutservice',
  ],
  [
    'checkoutservice',
    'paymentservice emailservice shippingservice cartservice productcatalogservice currencyservice',
  ],
  ['recommendationservice', 'productcatalogservice'],
  ['cartservice', 'redis-cart'],
];

const SOCK_SHOP = [
  ['edge-router', 'front-end'],
  ['front-end', 'catalogue carts orders user'],
  ['orders', 'user carts payment shipping orders-db'],
  ['catalogue', 'catalogue-db'],
  ['carts', 'carts-db'],
  ['user', 'user-db'],
  ['shipping', 'rabbitmq'],
  ['queue-master', 'rabbitmq'],
];

const TRAIN_TICKET = [
  [
    'ui-dashboard',
    'auth user travel travel2 travel-plan route-plan preserve preserve-other order order-other cancel rebook execute inside-payment consign food contacts assurance admin-basic admin-order admin-route admin-travel admin-user avatar news ticket-office',
  ],
  ['auth', 'verification-code auth-db'],
  ['user', 'auth user-db'],
  ['travel', 'basic seat route train order travel-db'],
  ['travel2', 'basic seat route train order-other travel2-db'],
  ['travel-plan', 'seat route-plan travel travel2 train'],
  ['route-plan', 'travel travel2 route station'],
  ['basic', 'station train route price'],
  ['seat', 'travel travel2 order order-other config'],
  [
    'preserve',
    'seat basic assurance station security food order travel contacts notification user consign',
  ],
  [
    'preserve-other',
    'seat basic assurance station security food order-other travel2 contacts notification user consign',
  ],
  ['security', 'order order-other security-db'],
  ['order', 'station order-db'],
  ['order-other', 'station order-other-db'],
  ['cancel', 'order order-other inside-payment notification user'],
  ['rebook', 'order order-other travel travel2 seat train inside-payment'],
  ['execute', 'order order-other'],
  ['inside-payment', 'order order-other payment inside-payment-db'],
  ['payment', 'payment-db'],
  ['consign', 'consign-price consign-db'],
  ['consign-price', 'consign-price-db'],
  ['food', 'food-map route travel station food-db'],
  ['food-map', 'food-map-db'],
  ['station', 'station-db'],
  ['train', 'train-db'],
  ['route', 'route-db'],
  ['price', 'price-db'],
  ['config', 'config-db'],
  ['contacts', 'contacts-db'],
  ['assurance', 'assurance-db'],
  ['notification', 'rabbitmq'],
  ['admin-basic', 'station train config price contacts'],
  ['admin-order', 'order order-other'],
  ['admin-route', 'route'],
  ['admin-travel', 'travel travel2'],
  ['admin-user', 'user'],
  ['ticket-office', 'ticket-office-db'],
  ['news', ''],
  ['avatar', ''],
];

export const TOPOLOGIES = {
  'Online Boutique': edgesOf(ONLINE_BOUTIQUE),
  'Sock Shop': edgesOf(SOCK_SHOP),
  'Train Ticket': edgesOf(TRAIN_TICKET),
};

function edgesOf(rows) {
  return rows.flatMap(([dependent, needs]) =>
    needs
      .split(' ')
      .filter((need) => need !== '')
      .map((need) => [dependent, need]),
  );
}
