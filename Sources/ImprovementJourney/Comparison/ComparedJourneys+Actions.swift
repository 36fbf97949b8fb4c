extension ComparedJourneys {
    /// The plan: new, further, put back, late, done, and whether it is shown to work.
    var actions: [JourneyComparison.Entry] {
        let effects = (from: from.actionEffects, to: to.actionEffects)
        return records(Action.self).flatMap { action -> [JourneyComparison.Entry] in
            let title: Sentence = "\(action.id) \(action.title)"
            let record = RecordReference.record(action.id)
            let state = entry(
                .actions, title, facet: "state", record: record, source: action.source, since: since(ofStateOf: action),
                turn: turn(of: action)
            ) { journey in journey.actions[action.id].map { $0.words(on: journey.asAt) } ?? "not in the plan" }
            let effect = entry(
                .actions, "\(title): effect", facet: "effect", record: record, source: action.source,
                turn: (from.asAt <= to.asAt ? effects.to : effects.from)[action].turn
            ) { journey in
                guard let action = journey.actions[action.id] else { return "not judged" }
                let effect = (journey.asAt == from.asAt ? effects.from : effects.to)[action]
                return effect.isJudged ? effect.words : "not judged"
            }
            return [state, effect].compactMap(\.self)
        }
    }

    private func since(ofStateOf action: Action) -> StatedDate? {
        guard let now = later.actions[action.id] else { return nil }
        // What was entered, else its day has passed.
        return since(now.lastUpdate) ?? (now.isLate(on: later.asAt) ? since(now.currentDue?.adding(days: 1)) : nil)
    }

    private func turn(of action: Action) -> JourneyComparison.Turn {
        guard let now = later.actions[action.id] else { return .neither }
        if now.status.isDone { return .better }
        let before = earlier.actions[action.id]
        let isLater = now.timesPutBack > before?.timesPutBack ?? 0
        return now.isLate(on: later.asAt) || isLater ? .worse : .neither
    }
}

extension Action {
    /// `in progress, late since 1 Jul 2019, put back 2 times`: how it stands, in words that no day alone changes.
    fileprivate func words(on day: Day) -> Sentence {
        var words: [Sentence] = ["\(status.rawValue)"]
        if status.isOpen, !status.isDone {
            words.append(ComparedJourneys.words(due: currentDue, lateness: lateness(on: day)))
        }
        switch timesPutBack {
        case 0: break
        case 1: words.append("put back once")
        case let times: words.append("put back \(times) times")
        }
        return words.joined(separator: ", ")
    }
}

extension ActionEffect {
    /// Whether something was concluded; what is too early, or has too few points, is not.
    fileprivate var isJudged: Bool {
        switch self {
        case .worked, .lost, .notShown, .worse, .cannotBeToldApart: true
        case .tooEarly, .tooFewPoints, .notDone, .noMeasure: false
        }
    }

    fileprivate var turn: JourneyComparison.Turn {
        switch self {
        case .worked: .better
        case .lost, .worse: .worse
        case .notShown, .cannotBeToldApart, .tooEarly, .tooFewPoints, .notDone, .noMeasure: .neither
        }
    }
}
