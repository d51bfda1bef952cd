# På prov: ett program med sig själv, för att se hur det är.
trial-what = Vill du först se hur det är kan du prova i tre veckor, med dig själv. Du får påminnelser och frågor på riktigt, men ingen annan märker något, och allt går att ta bort med ett tryck.
trial-begin = Prova själv
trial-title = På prov: tre veckor med dig själv
trial-organisation = Min organisation (på prov)
trial-cluster = Min grupp (på prov)
trial-marked = Det här är på prov. Du är ensam i det: bara du får meddelanden, och det räknas inte med någonstans. Fyra veckor efter avslutet tar jag bort det själv.
trial-remove = Ta bort provet
trial-not-here = Prova kan den som är medlem i den här arbetsytan. Gäster kan inte göra det.
trial-alone = Det här är på prov, och i ett prov är du ensam. Starta ett riktigt program när du vill ha med andra.
trial-name-stays = Ett prov behåller sitt namn, så att det alltid syns att det är ett.
trial-letter-on-its-way = Ett meddelande från provet är på väg till dig just nu. Tryck en gång till om några minuter, så tar jag bort allt.
trial-removed = Provet är borta, och du hör inget mer från mig om det. Vill du prova en gång till finns knappen på Hem.
