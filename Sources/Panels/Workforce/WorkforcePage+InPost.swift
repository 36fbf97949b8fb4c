import Documents
import ImprovementJourney

extension WorkforcePage {
    /// Posts and who fills them at the last month's end.
    var nowSection: Section {
        guard let count = journey.headcount else {
            return .nothing(
                id: "now", title: "Working here",
                journey.holds(Post.self)
                    ? "No post stood at the last month's end."
                    : "No post is recorded: \(journey.wouldHold("workforce", "them")).")
        }
        func workers(_ number: Int) -> Figure { Figure(count: number, of: .workers) }
        let inPost = Series.Key(.socialWorkersInPost)
        let split: Sentence =
            "\(workers(count.socialWorkers)): \(workers(count.permanent)) permanent, \(workers(count.agency)) agency"
        let supported: Sentence = "\(workers(count.newlyQualified)) in the assessed and supported first year"
        let administrators: Sentence =
            "\(workers(count.administrators)) working here to support social workers, "
            + "\(workers(count.administratorsBegun)) of them begun in the last 12 months"
        var facts = [
            Fact("Social work posts", TableCell("\(count.posts), \(count.empty) of them empty", .strong)),
            Fact(
                "Social workers working here", TableCell(split, .strong),
                journey.measures[inPost.measure] == nil ? nil : .measure(inPost)),
            Fact("Agency share", share, Self.agencyShare, in: journey),
        ]
        if let target, let forecast = forecast(of: target.value) {
            let goal = Figure(.number(target.value), unit: .share)
            facts.append(Fact("When \(goal)", forecast.words, .measure(Self.agencyShare)))
        }
        facts += [
            Fact(
                "Without a permanent worker", journey.workforceNow.vacancyShares[0],
                Series.Key(.vacancyShare), in: journey),
            // Of what no record names nobody can say that there is none.
            Fact("Newly qualified", journey.holdsFirstYears ? supported : "no worker's first year is recorded"),
            journey.holdsAdministrators ? Fact("Administrative staff", administrators) : nil,
            Fact("Team by team", "which team needs help", .panel("teams")),
        ].compactMap(\.self)
        return Section(
            id: "now", titled: "Working here at the end of \(month)", blocks: [.table(.facts(facts))],
            sources: postSources)
    }

    /// The agency share against what is aimed at: each target that stands, and none that nobody has set yet.
    var goalSection: Section? {
        guard let number = share.value.number else { return nil }
        var facts: [Fact] = []
        for target in targets {
            let label: Sentence =
                target.value == 0 ? "To none at all" : "To \(Figure(.number(target.value), unit: .share))"
            facts.append(goal(target.value, label, from: number))
        }
        if targets.isEmpty { facts.append(Fact("Goal", TableCell("none is recorded on this day", .quiet))) }
        var told: Set<String> = []
        for target in targets where told.insert(target.origin).inserted {
            facts.append(Fact("Who set it", TableCell("\(target.origin)", .quiet)))
        }
        facts.append(
            Fact(
                "What if", "change posts, conversions or academy starters and see the share",
                .whatIf(journey.unchangedTrial)))
        return Section(
            id: "goal", titled: "Agency share against its goals", blocks: [.table(.facts(facts))],
            sources: journey.sources(ofSeries: [Self.agencyShare]))
    }

    /// How far the share of today is from a goal, in points and in workers, and when it is reached.
    private func goal(_ value: Double, _ label: Sentence, from number: Double) -> Fact {
        let toGo = max(0, number - value)
        var words: [Sentence] = []
        if toGo > 0 {
            let people: Sentence =
                share.denominator.map { ", \(Self.fullTime(toGo * $0)) full-time equivalents" } ?? ""
            words.append("\(Figure(.number(toGo), unit: .share), .size) to go\(people)")
        } else {
            words.append("met")
        }
        if let forecast = forecast(of: value) { words.append(forecast.words) }
        return Fact(
            label, TableCell(words.joined(separator: "; "), toGo > 0 ? .concern : .normal),
            journey.measures[Self.agencyShare.measure] == nil ? nil : .measure(Self.agencyShare))
    }
}
