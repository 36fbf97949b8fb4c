/// First names that are common in England, in small letters: a text that has one names a person, whatever stands beside it.
///
/// It is a sieve and no register. Left out are those that are words, months or places as often as names (Rose, Hope, Jan,
/// Victoria, Lynn), for titles of columns, streets, houses and services are called so.
enum GivenNames {
    /// Words beside which a first name is a building's or a place's, or a service's that was called after somebody.
    private static let places: Set<String> = [
        "avenue", "building", "centre", "center", "close", "cottage", "court", "gardens", "hall", "house", "lane",
        "lodge", "place", "road", "saint", "school", "st", "street", "trust", "way",
    ]

    /// Whether a first name stands in a text, and no word that makes it a place's.
    static func stand(in text: String) -> Bool {
        let words = Set(text.lowercased().split { !$0.isLetter }.map { String($0) })
        return !words.isDisjoint(with: all) && words.isDisjoint(with: places)
    }

    private static let all: Set<String> = Set(
        """
        aaron abdul abdullah abigail adam adeel adele adrian agnieszka ahmed aidan aisha alan alastair albert alejandro alex
        alexander alexandra ali alice alison aliyah allan amanda amelia amina amir amy ana andrea andrei andrew andrzej angela
        anita ann anna anne annette anthony antonio anwar archie arjun arthur ayesha barbara beatrice becky ben benjamin
        bernadette beth bethany beverley bilal bradley brenda brian bridget bronwen callum cameron carl carla carmen carol
        caroline catherine cathy charles chloe chris christina christine christopher claire clare colin conor craig cynthia
        damian daniel daniela danielle darren david dawn deborah debbie declan denise dennis derek diana diane dominic donna
        dorothy douglas duncan edward eileen elaine eleanor elena ella ellen ellie emily emma eric erin ethan eve ewa fatima
        fiona frances francesca francis gareth gary gavin gemma geoffrey georgia georgina gerald gillian glenn gloria gordon
        graham gregory gurpreet hamza hannah harpreet harriet harry hassan hayley helen henry hilary hugh hussain ian ibrahim
        imran irene isabella isla ismail jack jacqueline jade jake james jamie jane janet janice jasmin jason jean jennifer
        jenny jeremy jessica jill jo joan joanna joanne joe joel john jonathan jordan jose joseph joshua joyce judith judy
        julia julian julie kamal karen kate katarzyna katherine kathleen kathryn katie kayleigh keith kelly kenneth kerry
        kevin khadija khalid kieran kirsty krzysztof kyle laura lauren leah leanne lee leo leon lesley lewis liam
        linda lindsay lisa liz lorraine louis louise lucas lucy luke lynne madeleine magdalena malcolm marcus margaret
        maria mariam marian marie marion martin mary maryam matthew maureen maxine megan mel melanie melissa michael michelle
        miriam mo mohamed mohammad mohammed molly monica muhammad mustafa nadia nancy naomi natalie natasha nathan neil
        nicholas nicola nicole nigel nina noah nora norman olga olivia omar oliver oscar owen pamela patricia patrick paul
        paula pauline peter philip philippa phoebe piotr priya rachel raj rajesh ravi rebecca reginald rhys richard rita robert
        roger ronald rosemary ross ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian shabana
        shannon sharon sheila shirley simon sonia sophia sophie stacey stella stephanie stephen steven stuart sunita susan
        suzanne sylvia tanya tara terence teresa theresa thomas tim timothy tina toby tom tony tracey tracy trevor usman
        valerie vanessa vera vikram vincent wayne wendy william yasmin yusuf yvonne zahra zainab zara zoe
        """.split { $0.isWhitespace }.map { String($0) })
}
