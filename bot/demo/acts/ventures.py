"""What two organisations of the demo try, all invented: an idea, three tests each, and what they learned."""

from bot.demo.acts.trials import Count, Promise, Sight, Trial, Venture, both
from programme.improvement.cycles import CarriedOut, Decision, Matched
from programme.improvement.headings import Heading

NORRBY = Venture(
    title=both("Lika många kommer till första besöket", "As many men as women come to the first visit"),
    choices={Heading.START: {"equality_as": "means", "checklist_points": ["5", "6", "8"]}},
    written={
        Heading.START: {
            "starts_from": both(
                "Målet om likvärdig service i budgeten.", "The budget's goal of equal service for all."
            ),
            "problem": both(
                "Fyra av tio män uteblir från sitt första besök på försörjningsstöd. Av kvinnorna är det en "
                "av sju.",
                "Four men in ten stay away from their first visit at income support. Of women it is one in "
                "seven.",
            ),
        },
        Heading.AIM: {
            "aim": both("Lika många kvinnor och män kommer.", "As many women as men come."),
            "for_whom": both("Den som söker stöd för första gången.", "Whoever applies for the first time."),
            "how_much": both("Minst 85 procent av båda.", "At least 85 per cent of both."),
        },
        Heading.OPERATION: {
            "field_of_operation": both("Individ och familj", "Social services"),
            "service": both("Försörjningsstöd, mottagningen", "Income support, reception"),
        },
        Heading.CONDITIONS: {
            "conditions": both(
                "Sex handläggare. En mottagning mitt i centrum.", "Six case officers. One office in town."
            )
        },
        Heading.CHAIN: {
            "effect": both("Färre hamnar i långvarigt bistånd.", "Fewer need support for long."),
            "outcome": both("Fler män får hjälp i tid.", "More men get help in time."),
            "way_of_working": both(
                "Vi ringer upp och bokar tiden ihop.", "We call, and set the time together."
            ),
            "product": both("En rutin för det första samtalet.", "A routine for the first call."),
            "activities": both("Pröva i liten skala, och mät.", "Try it small, and measure."),
            "resources": both("En timme om dagen för en handläggare.", "An hour a day for one case officer."),
        },
    },
    whys=both(
        "Varför uteblir männen? Brevet kommer fram, men tiden passar inte.\n"
        "Varför passar den inte? Ingen har frågat.\n"
        "Varför inte? Brevet skickas av ett system, och dit kan man inte svara.",
        "Why do the men stay away? The letter arrives, but the time does not suit.\n"
        "Why does it not? Nobody has asked.\n"
        "Why not? A system sends the letter, and one cannot answer it.",
    ),
    idea=both(
        "Ring och boka tiden i stället för att skicka brev", "Call and set the time instead of a letter"
    ),
    steering=both(
        "Nämnden frågar efter siffror uppdelade på kön", "The committee asks for figures split by sex"
    ),
    count=Count(
        name=both("Kom till första besöket", "Came to the first visit"),
        groups=both("Kvinnor, Män", "Women, Men"),
        target="85",
        before={-42: "17/20 12/20", -35: "18/21 13/21", -28: "16/19 11/18", -21: "18/20 13/20"}
        | {-14: "17/20 11/19", -7: "19/22 13/21"},
        after={70: "18/20 17/20", 119: "19/22 18/21", 126: "17/20 17/19", 133: "18/21 19/22"},
        frozen_why=both(
            "Så såg det ut med brev, innan vi började ringa.", "So it was with letters, before we called."
        ),
    ),
    promise=Promise(
        both(
            "Ge mottagningen en telefontid varje eftermiddag",
            "Give the office an hour to call in the afternoon",
        ),
        "Karin Ståhl",
        14,
    ),
    trials=(
        Trial(
            what=both("Vi ringer och bokar tiden ihop", "We call, and set the time together"),
            scale=both("En handläggare, en vecka, tio personer.", "One case officer, one week, ten people."),
            begins=7,
            ends=11,
            prediction=both("Minst 8 av 10 kommer.", "At least 8 of 10 come."),
            seen=(
                Sight(
                    both("7 av 10 kom. Två gick inte att nå på dagen.", "7 of 10 came. Two did not pick up."),
                    ("17/20", "14/20"),
                    both("Fler svarade efter klockan fem.", "More picked up after five o'clock."),
                ),
            ),
            carried_out=CarriedOut.PARTLY,
            matched=Matched.PARTLY,
            learned=both(
                "Det är tiden på dagen som avgör, inte samtalet. Den vi når kommer.",
                "It is the time of day that decides, not the call. Whom we reach comes.",
            ),
            why=both("Vi vill ringa när folk kan svara.", "We want to call when people can answer."),
        ),
        Trial(
            what=both("Vi ringer efter klockan fem", "We call after five o'clock"),
            scale=both(
                "Två handläggare, två veckor, trettio personer.", "Two officers, two weeks, thirty people."
            ),
            begins=21,
            ends=32,
            prediction=both("9 av 10 svarar, och 8 av 10 kommer.", "9 of 10 answer, and 8 of 10 come."),
            seen=(
                Sight(both("14 av 15 svarade.", "14 of 15 answered."), ("18/21", "16/21")),
                Sight(both("25 av 30 kom.", "25 of 30 came."), ("17/20", "16/20")),
            ),
            learned=both(
                "Kvällssamtalen räcker långt. Nu vill vi veta om det håller för alla.",
                "Calling in the evening goes a long way. Now we want to know whether it holds for all.",
            ),
            why=both("Hela mottagningen behöver pröva.", "The whole office needs to try."),
        ),
        Trial(
            what=both("Alla ringer, en kväll i veckan", "Everybody calls, one evening a week"),
            scale=both("Hela mottagningen, tre veckor.", "The whole office, three weeks."),
            begins=42,
            ends=60,
            weekday=2,
            prediction=both("Minst 85 procent av både kvinnor och män.", "At least 85 per cent of both."),
            seen=(
                Sight(
                    both("Det går att ordna med schemat.", "It can be done with the rota."),
                    ("19/22", "17/21"),
                ),
                Sight(
                    both("Båda kvällarna blev av.", "Both evenings happened."),
                    ("17/20", "18/21"),
                ),
                Sight(both("52 av 60 kom.", "52 of 60 came."), ("18/20", "17/20")),
            ),
            learned=both(
                "Det håller när alla ringer, och det tar mindre tid än breven.",
                "It holds when everybody calls, and takes less time than the letters.",
            ),
            why=both("Tre test pekar åt samma håll.", "Three tests point the same way."),
            decision=Decision.ADOPT,
        ),
    ),
    secure={
        "secure_owner_id": both("Karin Ståhl", "Karin Ståhl"),
        "secure_where": both("Rutin 4.2, Första kontakten", "Routine 4.2, First contact"),
    },
    look_again=141,
    spread_to=both("Familjerätten och budgetrådgivningen", "Family law and debt advice"),
)

EKEBY = Venture(
    title=both("Vi ringer före besöket", "We call before the visit"),
    written={
        Heading.START: {
            "problem": both(
                "Bara fyra av tio pappor följer med till BVC, och vi vet inte varför.",
                "Only four fathers in ten come along to the child clinic, and we do not know why.",
            )
        },
        Heading.AIM: {
            "aim": both("Båda föräldrarna kommer.", "Both parents come."),
            "for_whom": both("Familjer med första barnet.", "Families with their first child."),
        },
        Heading.OPERATION: {
            "field_of_operation": both("Familjecentral", "Family centre"),
            "service": both("Barnavårdscentralen i Ekeby", "The child health clinic in Ekeby"),
        },
        Heading.CONDITIONS: {
            "conditions": both(
                "Liten kommun, en sjuksköterska, långa avstånd.", "Small place, one nurse, long distances."
            )
        },
    },
    count=Count(
        name=both("Båda föräldrarna kom", "Both parents came"),
        groups=None,
        target="",
        before={-14: "3/8", -7: "5/11"},
        after={122: "8/11"},
    ),
    promise=Promise(
        both("Lägg in samtalen i sköterskans schema", "Put the calls in the nurse's week"), "Per Alm", 21
    ),
    trials=(
        Trial(
            what=both("Sköterskan ringer två dagar före", "The nurse calls two days before"),
            scale=both("Sex familjer, en vecka.", "Six families, one week."),
            begins=7,
            ends=11,
            prediction=both("5 av 6 pappor kommer.", "5 of 6 fathers come."),
            seen=(Sight(both("3 av 6 kom.", "3 of 6 came."), ("3/6",)),),
            matched=Matched.NO,
            learned=both(
                "Vi ringde mamman varje gång. Det var hennes nummer vi hade.",
                "We called the mother every time. It was her number we had.",
            ),
            why=both("Vi behöver båda föräldrarnas nummer.", "We need both parents' numbers."),
        ),
        Trial(
            what=both("Vi ringer båda föräldrarna", "We call both parents"),
            scale=both("Tio familjer, en vecka.", "Ten families, one week."),
            begins=21,
            ends=25,
            seen=(Sight(both("7 av 10 kom, båda två.", "7 of 10 came, both of them."), ("7/10",)),),
            carried_out=CarriedOut.PARTLY,
            matched=Matched.PARTLY,
            learned=both(
                "Pappor säger ja när de själva blir tillfrågade.",
                "Fathers say yes when they are asked themselves.",
            ),
            why=both(
                "Efter sommaren prövar vi med alla.",
                "After the summer we try it with all.",
            ),
        ),
        Trial(
            what=both("Båda får ett samtal, alltid", "Both get a call, always"),
            scale=both("Alla nya familjer, två veckor.", "All new families, two weeks."),
            begins=98,
            ends=109,
            prediction=both("8 av 10 kommer båda två.", "8 of 10 come, both of them."),
            seen=(
                Sight(both("6 av 8 så långt.", "6 of 8 so far."), ("6/8",)),
                Sight(both("14 av 17 kom, båda två.", "14 of 17 came, both of them."), ("8/9",)),
            ),
            learned=both(
                "Det håller. Norrbys idé fungerar här också, fast på vårt sätt.",
                "It holds. Norrby's idea works here too, in our own way.",
            ),
            why=both("Det kostar ett samtal och ger ett besök.", "It costs a call and gives a visit."),
            decision=Decision.ADOPT,
        ),
    ),
    secure={
        "secure_owner_id": both("Per Alm", "Per Alm"),
        "secure_where": both("Checklistan för nya familjer", "The checklist for new families"),
    },
    look_again=182,
    spread_to=both("Förskolans inskolning", "Settling in at preschool"),
)

STRANDVIK_TITLE = both("Ring den som inte hör av sig", "Call those who do not get in touch")
STRANDVIK_CONDITIONS = both(
    "Två öar, en handläggare på varje. Telefonen är det vi har.",
    "Two islands, one officer on each. The telephone is what we have.",
)
"""What the second who takes Norrby's idea home begins with it."""
