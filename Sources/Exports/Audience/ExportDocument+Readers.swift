import Documents
import ImprovementJourney

extension ExportDocument {
    /// The document as its readers may be given it, with what is withheld said in it.
    ///
    /// It comes before any writer: whatever the format, what is not told is not there.
    package func prepared(for readers: Readers) -> ExportDocument {
        var told = self
        told.audience = readers.audience
        guard !readers.audience.seesRecordNumbers else { return told }
        told.parts = parts.map { part in
            var part = part
            part.page = readers.prepared(part.page)
            part.context = part.context.prepared(for: readers.audience)
            return part
        }
        told.filter = readers.words(filter)
        told.faults = faults.withoutQuotations
        told.withheld = readers.withheld
        return told
    }
}

extension PageContext {
    /// What stands above a page that others are given: a paper of which nothing is left that needs protecting bears the
    /// lowest marking.
    fileprivate func prepared(for audience: Audience) -> PageContext {
        var context = self
        context.faultyFiles = []
        if audience.hidesSmallNumbers, !marking.isEmpty { context.marking = "OFFICIAL" }
        return context
    }
}

extension DataFaults {
    /// Which files have faults, without what the faults quote of them.
    fileprivate var withoutQuotations: DataFaults {
        var faults = self
        faults.forgetQuotations()
        return faults
    }
}
