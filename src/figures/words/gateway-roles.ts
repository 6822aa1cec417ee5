import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Gateway API : trois objets, trois propriétaires',
    en: 'Gateway API: three objects, three owners',
  },
  description: {
    fr: "Trois étages. En haut, le fournisseur d'infrastructure possède la GatewayClass, pour tout le cluster : elle dit quel contrôleur sert. Au milieu, l'équipe plateforme possède la Gateway public, dans le namespace infra : elle nomme la classe, écoute sur 443 et porte le certificat. En bas, l'équipe de la boutique possède la HTTPRoute shop, dans le namespace shop : elle envoie aux Services front et api. L'accord se fait dans les deux sens : la route nomme son parent avec parentRefs, et la Gateway admet le namespace avec allowedRoutes.",
    en: "Three floors. At the top, the infrastructure provider owns the GatewayClass, for the whole cluster: it says which controller serves. In the middle, the platform team owns the Gateway public, in the namespace infra: it names the class, listens on 443 and carries the certificate. At the bottom, the shop's team owns the HTTPRoute shop, in the namespace shop: it sends to the Services front and api. The agreement goes both ways: the route names its parent with parentRefs, and the Gateway admits the namespace with allowedRoutes.",
  },
  caption: {
    fr: "Chacun possède son étage. Une route n'est servie que si elle nomme la Gateway et que la Gateway admet son namespace.",
    en: 'Each owns a floor. A route is served only if it names the Gateway and the Gateway admits its namespace.',
  },
  steps: 4,
  labels: {
    provider: { fr: 'Fournisseur\ncluster', en: 'Provider\ncluster' },
    platform: {
      fr: 'Équipe plateforme\nnamespace infra',
      en: 'Platform team\nnamespace infra',
    },
    team: { fr: 'Équipe boutique\nnamespace shop', en: 'Shop team\nnamespace shop' },
    gatewayClass: 'GatewayClass',
    gateway: { fr: 'Gateway\n443, certificat', en: 'Gateway\n443, certificate' },
    route: 'HTTPRoute',
    front: 'Service front',
    api: 'Service api',
    names: 'parentRefs',
    admits: 'allowedRoutes',
  },
} satisfies FigureWords;
