# L’interface en français. tests/locales.rs vérifie que chaque langue a toutes les clés.

name = Muqabala
what-this-is = Les récits d’un même événement, côte à côte : ce que dit chacun, ce qu’un seul dit, et comment les mots diffèrent.
compare-own = Comparer vos propres articles
promise = Rien de ce que vous ajoutez ne quitte ce navigateur.
promise-long = Tout est lu et comparé dans ce navigateur. Rien de ce que vous ajoutez ne le quitte.
copy-link = Copier le lien
keys-open = Touches
close = Fermer
stop = Arrêter
dismiss = Masquer
dismiss-all = Masquer tous les avis
notices = Avis
list-comma = {", "}
nothing-here = Il n’y a encore rien à comparer
no-date = sans date

## À qui sont les articles

corpus-nav = Articles
stories = Récits
own-shown = { $count ->
    [one] Votre article
   *[other] Vos { $count } articles
}
carried-shown = { $count ->
    [one] Un article venu avec ce lien
   *[other] { $count } articles venus avec ce lien
}
only-here = Trop long pour un lien : cette adresse n’ouvre ces articles que dans ce navigateur.
keep-carried = Les garder dans ce navigateur
show-own = { $count ->
    [one] Vers votre article
   *[other] Vers vos { $count } articles
}
show-published = Retour à l’exemple

## Travail en cours

working-files = Lecture des fichiers : { $done } sur { $total }
working-starting = La comparaison commence…
working-reading = Lecture des articles : { $done } sur { $total }
working-events = Recherche des articles sur un même événement : { $done } sur { $total }
working-passages = Rapprochement des passages : { $done } paires sur { $total }

## Récits

stories-count = { $stories ->
    [0] Aucun récit commun à plusieurs articles
    [one] Un récit commun à plusieurs articles
   *[other] { $stories } récits communs à plusieurs articles
}, { $articles ->
    [0] aucun article
    [one] un article
   *[other] { $articles } articles
} en tout
stories-none = Aucun de ces articles ne rapporte le même événement qu’un autre. Un sujet commun ne suffit pas pour les mettre côte à côte.
alone = Articles isolés
alone-hint = Aucun autre article ici ne semble rapporter le même événement.
coverage = Qui couvre quoi
covers = oui
open-story = Récit
articles-count = { $count ->
    [0] aucun article
    [one] un article
   *[other] { $count } articles
}

## Un récit

views = Manières de voir ce récit
view-sides = Côte à côte
view-rows = Ligne à ligne
view-framing = Mots et cadrage
columns = Articles montrés côte à côte
between-languages = D’une langue à l’autre, seuls les noms, les nombres et les dates sont comparés : bien des correspondances restent inaperçues.
between-languages-by-meaning = D’une langue à l’autre, les passages sont comparés par leur sens : certaines correspondances peuvent manquer.
story-growing = Les passages de ce récit ne sont pas encore rapprochés.
read-article = Lire cet article
source = Source :
language-ar = arabe
language-en = anglais
language-fr = français
language-de = allemand
language-es = espagnol
language-it = italien
language-pt = portugais
language-ru = russe
language-tr = turc
language-fa = persan
language-zh = chinois
language-ja = japonais
language-und = langue inconnue
words-count = { $count ->
    [0] aucun mot
    [one] un mot
   *[other] { $count } mots
}
text-of = Texte de { $outlet }
map = Plan du texte : passages communs à tous { $all }, à quelques-uns { $some }, sans équivalent trouvé { $only }
litter-navigation = menu
litter-share = boutons de partage
litter-related = autres titres
litter-caption = légende
litter-advert = publicité
litter-comments = commentaires
litter-copyright = droits d’auteur
litter-repeated-headline = titre répété
litter-about = à propos de l’article
litter-reader = replié par vous

## Les signes

signs = Signes
sign-number = le même numéro : des passages qui disent la même chose
sign-uncertain = rapprochement incertain
sign-only = aucun équivalent trouvé
sign-bands = une bande joint deux passages rapprochés ; tiretée, elle est incertaine
sign-map-all = dans le plan du texte : présent partout
sign-map-some = présent dans quelques textes
sign-map-folded = replié, hors de l’article
sign-cell-empty = dans le tableau : aucun équivalent trouvé

## La ligne choisie

inspector = Ligne choisie
inspector-wording = Les mots de la ligne choisie
inspector-none = Aucune ligne choisie
inspector-hint = Choisissez un passage pour voir ses équivalents et les mots de chacun. Touches : j et k.
inspector-row = Ligne { $number } sur { $total }
inspector-only = Aucun équivalent trouvé
inspector-open = Montrer
inspector-close = Cacher
previous = Précédente
next = Suivante
same-statement = Même propos
same-event = Même fait, chacun en dit autre chose
certain = certain
uncertain = incertain
only-here-long = Rien d’équivalent n’a été trouvé dans les autres textes.
background = Arrière-plan, raconté comme un récit à part :
why = Pourquoi
evidence-wording = Mots communs
evidence-names = Noms
evidence-numbers = Nombres
evidence-date = Date
evidence-quotation = Même citation
evidence-headline = Titres
evidence-passages = Passages communs
evidence-meaning = Sens
means-alike = les deux disent presque la même chose
stands-base = les autres lui sont comparés
stands-same = mêmes mots
stands-differs = dit autrement
stands-rewritten = presque tous les mots sont autres
stands-other-language = autre langue : mots non comparés
stands-indirect = rapproché par un autre texte
make-base = comparer à celui-ci
legend = Sens des marques
mark-replaced = autres mots
mark-alone = dans un seul des deux
mark-moved = à une autre place
mark-variant = autre graphie ou flexion
mark-linked = nommé de même : la même lettre dans chaque texte
linked-name = { $words } : nommé de même dans { $outlets }
linked-number = { $words } : le même nombre dans { $outlets }
linked-date = { $words } : la même date dans { $outlets }
linked-quotation = { $words } : cité aussi dans { $outlets }
not-found-in = Rien d’équivalent n’a été trouvé dans
copy-row-link = Copier le lien vers cette ligne

## Ligne à ligne

filters = Quelles lignes
filter-all = Toutes
filter-told-by-all = Dites par tous
filter-told-by-some = Dites par quelques-uns
filter-differing = Dites autrement
filter-only-by = { $outlet } : sans équivalent
rows-none = Aucune ligne de ce genre.
rows-table = Lignes
row-number = Ligne
row = Ligne { $number }
only-row = Aucun équivalent trouvé
cell-empty = aucun équivalent trouvé

## Mots et cadrage

framing-speakers = Qui est cité, et avec quels verbes
framing-hint = Chaque ligne mène à sa phrase. La classe d’un verbe dit ce qu’il fait en plus de rapporter.
framing-none = Aucune citation d’un locuteur nommé n’a été trouvée.
not-quoted-in = Aucune citation de ce locuteur n’a été reconnue dans :
no-verb = sans verbe
show-in-story = Montrer dans le récit
verb-neutral = rapporte
verb-stressing = insiste
verb-distancing = prend ses distances
verb-calling = appelle à
verb-warning = met en garde
verb-denying = nie
verb-praising = loue
verb-blaming = reproche
verb-conceding = concède
framing-cues = Mots qui nuancent, renforcent ou jugent
framing-cues-hint = Chacun compte pour la raison donnée à côté, qui n’est pas un verdict sur le texte. Les mots entre guillemets sont ceux de leur auteur.
cue-hedge = Nuancent
cue-intensifier = Renforcent
cue-evaluative = Jugent
cue-quoted = entre guillemets
cue-possible = Dit que c’est possible, non que c’est ainsi.
cue-likely = Donne une probabilité, non un fait.
cue-seeming = Dit ce qu’il en paraît, non ce qu’il en est.
cue-hearsay = Transmet ce qui se dit sans s’en porter garant.
cue-conditional = Le conditionnel transmet ce que d’autres disent sans s’en porter garant.
cue-alleged = Prend ses distances avec une affirmation ou avec un motif avancé.
cue-suspected = Dit qu’un acte ou une culpabilité n’est pas établi.
cue-degree = Renforce le mot qu’il accompagne.
cue-force = Rend l’acte plus fort que son verbe seul.
cue-size = Dit que c’est grand sans dire combien.
cue-totality = Ne laisse aucune exception.
cue-certainty = Insiste : c’est ainsi.
cue-unprecedented = Place au-dessus de tout ce qui a précédé.
cue-so-called = Met en doute le nom qui suit.
cue-government = Juge un gouvernement ou qui le dirige ; d’autres disent « gouvernement » ou « président ».
cue-fighters = Juge ceux qui combattent ou protestent ; d’autres les nomment autrement.
cue-dead = Honore ou rabaisse une mort ; d’autres disent « tué » ou « mort ».
cue-euphemism = Mot adouci ou technique pour un acte que d’autres nomment sans détour.
cue-power = Nomme un soulèvement ou un changement de pouvoir comme le fait un camp ; l’autre le nomme autrement.
cue-land = Nomme une terre ou ceux qui la tiennent comme le fait un camp ; l’autre les nomme autrement.
cue-violence = Condamne un acte de violence ; d’autres disent « mort » ou « attaque ».
cue-blame = Blâme.
cue-praise = Loue.
cue-feeling = Dit comment c’est ressenti ou reçu.
cue-outcome = Évalue le résultat.
cue-migrants = Juge ceux qui passent une frontière, ou leur passage.
cue-edge = Place des gens à un bord, et dit ainsi où est le milieu.
cue-servant = Dit que des gens servent d’autres qu’eux-mêmes.
cue-untrue = Tient pour faux ce que d’autres disent.

## Un article

to-sides = Retour au récit

## Vos articles

paste-text = Coller un article
paste-name = Nom (facultatif)
paste-add = Ajouter cet article
files-choose = Choisir des fichiers
files-folder = Choisir un dossier
files-hint = Plusieurs à la fois ; vous pouvez aussi les déposer n’importe où sur cette page : texte brut ou Markdown, pages web enregistrées, flux RSS et Atom, JSON et JSON Lines, ou un ZIP de tout cela.
drop-here = Déposez les fichiers : ils sont lus ici, et rien n’en quitte ce navigateur.
own-articles = { $count ->
    [0] Vos articles
    [one] Votre article
   *[other] Vos { $count } articles
}
own-none = Aucun pour l’instant. Deux suffisent pour une comparaison.
own-done = { $count ->
    [one] Montrer l’article
   *[other] Montrer la comparaison des { $count } articles
}
not-kept = perdu au rechargement
delete = Supprimer
delete-article = Supprimer { $name }
delete-all = Tout supprimer

## Touches

keys = Touches
key-next = ligne suivante
key-previous = ligne précédente
key-across = la même ligne dans la colonne voisine
key-stories = liste des récits
key-views = côte à côte, ligne à ligne, mots et cadrage
key-add = vos propres articles
key-copy = copier le lien
key-help = cette liste
key-escape = fermer, ou ne rien choisir

## Avis : ce qui s’est passé, et que faire

notice-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
notice-file-empty = { $count ->
    [one] Ce fichier ne contient aucun texte. Vérifiez qu’il a bien été enregistré.
   *[other] Ces { $count } fichiers ne contiennent aucun texte. Vérifiez qu’ils ont bien été enregistrés.
}
notice-file-pdf = { $count ->
    [one] Ceci est un fichier PDF, qui n’est pas lu. Copiez son texte et collez-le, ou enregistrez-le en texte brut.
   *[other] Ces { $count } fichiers sont des PDF, qui ne sont pas lus. Copiez leur texte et collez-le, ou enregistrez-les en texte brut.
}
notice-file-office = { $count ->
    [one] Ceci est un document bureautique, qui n’est pas lu. Enregistrez-le en texte brut, ou copiez son texte et collez-le.
   *[other] Ces { $count } fichiers sont des documents bureautiques, qui ne sont pas lus. Enregistrez-les en texte brut, ou copiez leur texte et collez-le.
}
notice-file-archive = { $count ->
    [one] C’est une archive autre que ZIP, qui n’est pas lue. Décompressez-la et choisissez les fichiers qu’elle contient.
   *[other] Ces { $count } fichiers sont des archives autres que ZIP, qui ne sont pas lues. Décompressez-les et choisissez les fichiers qu’elles contiennent.
}
notice-file-image = { $count ->
    [one] Ceci est une image, pas un texte. Donnez le texte de l’article.
   *[other] Ces { $count } fichiers sont des images, pas des textes. Donnez le texte des articles.
}
notice-file-media = { $count ->
    [one] Ceci est du son ou de la vidéo, pas un texte. Donnez le texte de l’article.
   *[other] Ces { $count } fichiers sont du son ou de la vidéo, pas des textes. Donnez le texte des articles.
}
notice-file-mhtml = { $count ->
    [one] C’est une page web de type MHTML, qui n’est pas lue. Enregistrez-la comme « page web, HTML uniquement » ou « complète ».
   *[other] Ces { $count } fichiers sont des pages web de type MHTML, qui ne sont pas lues. Enregistrez-les comme « page web, HTML uniquement » ou « complète ».
}
notice-file-xml = { $count ->
    [one] C’est un fichier XML qui n’est pas un flux, et qui n’est pas lu. Copiez le texte de l’article et collez-le.
   *[other] Ces { $count } fichiers XML ne sont pas des flux et ne sont pas lus. Copiez le texte des articles et collez-le.
}
notice-file-none = { $count ->
    [one] Aucun article n’y a été trouvé. Vérifiez que c’est le bon fichier, ou copiez le texte et collez-le.
   *[other] Aucun article n’a été trouvé dans ces { $count } fichiers. Vérifiez que ce sont les bons, ou copiez les textes et collez-les.
}
notice-file-page = { $count ->
    [one] Aucun article ne peut être lu dans cette page web : elle est sans texte, ou faite pour submerger ce qui la lit. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le.
   *[other] Aucun article ne peut être lu dans ces { $count } pages web : elles sont sans texte, ou faites pour submerger ce qui les lit. Ouvrez-les dans un navigateur, copiez le texte des articles et collez-le.
}
notice-file-damaged = { $count ->
    [one] Ce fichier est endommagé ; ce qui précède a été lu. Téléchargez-le ou compressez-le à nouveau.
   *[other] Ces { $count } fichiers sont endommagés ; ce qui précède a été lu. Téléchargez-les ou compressez-les à nouveau.
}
notice-file-packed = { $count ->
    [one] C’est compressé d’une façon qui n’est pas ouverte ici : archive dans une archive, mot de passe, ou contenu démesuré. Décompressez et choisissez les fichiers.
   *[other] Ces { $count } fichiers sont compressés d’une façon qui n’est pas ouverte ici : archive dans une archive, mot de passe, ou contenu démesuré. Décompressez et choisissez les fichiers.
}
notice-file-disguised = { $count ->
    [one] Lu sans des caractères cachés qui inversent l’ordre des lettres. Regardez le texte avant de vous y fier.
   *[other] Ces { $count } textes ont été lus sans des caractères cachés qui inversent l’ordre des lettres. Regardez-les avant de vous y fier.
}
notice-file-binary = { $count ->
    [one] Ceci n’est pas du texte. Vérifiez que c’est le bon fichier, et enregistrez le texte en UTF-8.
   *[other] Ces { $count } fichiers ne sont pas du texte. Vérifiez que ce sont les bons, et enregistrez les textes en UTF-8.
}
notice-file-large = { $count ->
    [one] Ce fichier est trop grand et n’a pas été ouvert. Au plus 4 Mo de texte, 24 Mo de page web et 32 Mo de flux, JSON ou ZIP sont lus ; divisez-le.
   *[other] Ces { $count } fichiers sont trop grands et n’ont pas été ouverts. Au plus 4 Mo de texte, 24 Mo de page web et 32 Mo de flux, JSON ou ZIP sont lus ; divisez-les.
}
notice-file-lossy = { $count ->
    [one] Ce fichier a été lu, mais certains endroits ne se décodent pas ; ils apparaissent comme �. Enregistrez-le à nouveau en UTF-8.
   *[other] Ces { $count } fichiers ont été lus, mais certains endroits ne se décodent pas ; ils apparaissent comme �. Enregistrez-les à nouveau en UTF-8.
}
notice-file-encoding = { $count ->
    [one] L’encodage de ce texte n’est pas connu. Enregistrez-le à nouveau en UTF-8.
   *[other] L’encodage de ces { $count } textes n’est pas connu. Enregistrez-les à nouveau en UTF-8.
}
notice-file-garbled = { $count ->
    [one] Les lettres de ce texte sont brouillées : il a été ouvert un jour dans un mauvais encodage, puis enregistré ainsi. Copiez-le à nouveau depuis son origine.
   *[other] Les lettres de ces { $count } textes sont brouillées : ils ont été ouverts un jour dans un mauvais encodage, puis enregistrés ainsi. Copiez-les à nouveau depuis leur origine.
}
notice-file-lines = { $count ->
    [one] Une ligne n’est pas un article en JSON et a été laissée de côté. Une ligne ressemble à {"{"}"text": "…"{"}"}.
   *[other] { $count } lignes ne sont pas des articles en JSON et ont été laissées de côté. Une ligne ressemble à {"{"}"text": "…"{"}"}.
}
notice-file-more = { $count ->
    [one] De ce fichier, seuls les premiers articles ont été lus, jusqu’au nombre indiqué ; divisez-le.
   *[other] De ces { $count } fichiers, seuls les premiers articles ont été lus, jusqu’au nombre indiqué ; divisez-les.
}
notice-file-field = { $count ->
    [one] Un article a été lu sans un champ qui n’est pas compris.
   *[other] { $count } champs ne sont pas compris ; leurs articles ont été lus sans eux.
}
notice-file-unopened = { $count ->
    [one] Le navigateur n’a pas pu ouvrir ceci. Si c’est un dossier, ouvrez-le et choisissez les fichiers qu’il contient.
   *[other] Le navigateur n’a pas pu ouvrir ces { $count } fichiers. Si ce sont des dossiers, ouvrez-les et choisissez les fichiers qu’ils contiennent.
}
notice-copy = { $count ->
    [one] Ce texte est le même qu’un autre, et n’est comparé qu’une fois.
   *[other] Ces { $count } textes sont les mêmes que d’autres, et ne sont comparés qu’une fois.
}
notice-one-article = Il n’y a qu’un article. Ajoutez-en un second pour le comparer.
notice-storage-full = { $count ->
    [one] Le stockage de ce navigateur est plein : cet article est comparé, mais sera perdu au rechargement. Supprimez-en d’autres, ou gardez-en le fichier.
   *[other] Le stockage de ce navigateur est plein : ces { $count } articles sont comparés, mais seront perdus au rechargement. Supprimez-en d’autres, ou gardez-en les fichiers.
}
notice-storage-refused = { $count ->
    [one] Ce navigateur refuse de garder quoi que ce soit, comme le font les fenêtres privées : cet article est comparé, mais sera perdu au rechargement.
   *[other] Ce navigateur refuse de garder quoi que ce soit, comme le font les fenêtres privées : ces { $count } articles sont comparés, mais seront perdus au rechargement.
}
notice-stored-damaged = { $count ->
    [one] Un article que ce navigateur gardait ne se lit plus. Ajoutez-le à nouveau.
   *[other] { $count } articles que ce navigateur gardait ne se lisent plus. Ajoutez-les à nouveau.
}
notice-link-damaged = Ce lien est coupé ou modifié ; l’exemple est montré à sa place. Demandez le lien à nouveau.
notice-link-newer = Ce lien vient d’une version plus récente de cette page. Rechargez la page, ou ouvrez le lien là où il a été fait.
notice-link-kept-elsewhere = Ce lien mène à des articles que seul garde le navigateur qui l’a fait. L’exemple est montré à leur place ; demandez les articles sous forme de fichiers.
notice-articles-missing = { $count ->
    [one] Un article que montre ce lien n’est pas ici. Le reste est montré.
   *[other] { $count } articles que montre ce lien ne sont pas ici. Le reste est montré.
}
notice-passage-missing = Le passage que choisit ce lien n’est plus dans aucune ligne. Le reste est montré.
notice-corpus-changed = Les articles publiés ici ont changé depuis que ce lien a été fait. Ce qui est encore là est montré.
notice-corpus-unreachable = Les articles publiés avec cette page ne sont pas arrivés. Vous pouvez comparer les vôtres ; pour réessayer, rechargez la page.
notice-texts-missing = Les textes de cette langue ne sont pas arrivés, la page garde donc la sienne. Vérifiez votre connexion et choisissez à nouveau la langue.
notice-worker-failed = { $count ->
    [0] La comparaison a échoué. Vos articles sont gardés ; réessayez avec moins d’articles.
    [one] La lecture de ceci a échoué ; le reste continue.
   *[other] La lecture de ces { $count } fichiers a échoué ; le reste continue.
}
notice-stopped = Arrêté. Ce qui a été lu jusqu’ici est gardé.
notice-link-copied = Le lien est copié.
notice-link-copied-long = Le lien est copié. Vos articles y sont contenus, il est donc long : certaines messageries le couperont. Par courriel, il arrive entier.
notice-link-copied-local = Le lien est copié, mais vos articles sont trop longs pour un lien : il n’ouvre cette vue que dans ce navigateur.
notice-copy-refused = Le navigateur n’a pas permis de copier. Copiez l’adresse dans la barre d’adresse : c’est le lien.

# other sites, corrections
address-label = Adresse d’une page ou d’un flux
address-fetch = La chercher
address-hint = Votre navigateur la demande directement à ce site, sans cookies. Beaucoup de sites ne le permettent pas ; utilisez alors le favori ci-dessous, ou collez le texte.
bookmarklet = Vers Muqabala
bookmarklet-hint = Faites glisser ce bouton dans votre barre de favoris. Cliquez-y en lisant un article sur n’importe quel site : sa page vous est remise, à vous de l’accepter.
arrived = Une page est arrivée
arrived-text = Un autre onglet de votre navigateur l’a remise. Rien n’en a encore été lu.
arrived-take = Ajouter à la comparaison
arrived-refuse = Refuser
fold = Replier
restore = Remettre dans le texte
correct = Corriger ce qui a été lu
correct-hint = Complétez ou corrigez. Un champ vide dit que l’article ne l’indique pas. Le texte lui-même ne change pas.
correct-headline = Titre
correct-outlet = Média
correct-author = Auteur
correct-source = Agence ou source citée
correct-published = Publié le
correct-save = Garder la correction
correct-undo = Tout comme trouvé
working-fetching = La page est cherchée…
notice-address-refused = Cette page n’a pas pu être cherchée : son site ne laisse pas d’autres pages la lire, ou il n’y a pas de connexion. Ouvrez-la et remettez-la avec le favori « Vers Muqabala », enregistrez-la dans un fichier, ou collez son texte.
notice-address-missing = Le site répond qu’il ne donne pas cette page. Vérifiez l’adresse, ou ouvrez la page et collez son texte.
notice-address-bad = Ce n’est pas l’adresse d’une page. Une adresse commence par https://.
notice-nothing-handed-over = Aucune page n’est arrivée : ce site isole ses fenêtres des autres. Enregistrez la page dans un fichier et ajoutez-le, ou collez son texte.
notice-corrections-not-kept = Ce navigateur ne garde pas votre correction ; elle vaut jusqu’à la fermeture de la page, et le lien la porte.
