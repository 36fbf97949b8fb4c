import Glibc

/// Why the system refused something, in words: the one table of its error numbers.
package enum SystemReason {
    /// The reason, to stand in a sentence: `you have no permission`.
    package static func words(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM: "you have no permission"
        case ENOTDIR: "it is not a folder"
        case EISDIR: "it is a folder"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk can only be read"
        case EEXIST: "it is there already"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "its links lead round in a circle, or are too many"
        case EIO: "the disk cannot be read or written there"
        case EMFILE, ENFILE: "too many files are open"
        case EBUSY, ETXTBSY: "it is in use"
        case EFBIG: "it would be larger than a file may be"
        case ENOTEMPTY: "the folder is not empty"
        case EXDEV: "it is on another disk"
        case EMLINK: "it has too many links"
        case ENXIO, ENODEV: "there is nothing behind it"
        case ESTALE: "it is on a network disk that has changed"
        case ENOMEM: "there is not enough memory"
        case EINVAL: "the disk does not allow that name or that use"
        case EOVERFLOW: "it is too large"
        case ETIMEDOUT: "the disk does not answer"
        case ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH: "the network disk cannot be reached"
        case EPIPE: "its reader has gone away"
        case EBADF: "it is closed"
        case EOPNOTSUPP, ENOSYS: "the disk does not allow that"
        case EINTR: "it was interrupted"
        case EAGAIN: "it is not ready"
        default: "error \(code) of the system"
        }
    }
}
