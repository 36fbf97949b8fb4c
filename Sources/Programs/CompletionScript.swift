/// What a shell reads to complete the calls of a program: it asks the program itself, word by word.
package enum CompletionScript: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// The word before the words of a call that asks for what can follow; no command begins like it.
    package static let question = "---complete"

    /// The script.
    ///
    /// - Parameter program: The name of the program.
    package func text(for program: String) -> String {
        switch self {
        case .bash: Self.bash(program)
        case .zsh: Self.zsh(program)
        case .fish: Self.fish(program)
        }
    }

    /// Words with blanks are quoted, unless the reader has opened a quotation mark.
    private static func bash(_ program: String) -> String {
        #"""
        # bash completion of \#(program); \#(program) completions bash wrote it.
        _\#(program)() {
            local line word kind= current=${COMP_WORDS[COMP_CWORD]} IFS=$'\n'
            COMPREPLY=()
            while IFS= read -r line; do
                case $line in
                :files) kind=-f ;;
                :folders) kind=-d ;;
                *)
                    word=${line%%  *}
                    [[ $current == [\"\']* ]] || printf -v word %q "$word"
                    COMPREPLY+=("$word")
                    ;;
                esac
            done < <("${1/#\~\//$HOME/}" \#(question) "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
            if [[ $kind ]]; then
                [[ $current == = ]] && current=
                compopt -o filenames 2>/dev/null
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$kind" -- "$current")
            fi
        }
        complete -F _\#(program) \#(program)

        """#
    }

    private static func zsh(_ program: String) -> String {
        #"""
        #compdef \#(program)
        # zsh completion of \#(program); \#(program) completions zsh wrote it.
        _\#(program)() {
            local line kind
            local -a names
            while IFS= read -r line; do
                case $line in
                :files) kind=-f ;;
                :folders) kind=-/ ;;
                *) names+=("${${line%%  *}//:/\\:}:${${(M)line:#*  *}#*  }") ;;
                esac
            done < <("${(Q)words[1]}" \#(question) "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)
            (( $#names )) && _describe -t names \#(program) names
            if [[ -n $kind ]]; then
                compset -P '*='
                _files $kind
            fi
        }
        if [[ $funcstack[1] == _\#(program) ]]; then _\#(program) "$@"; else compdef _\#(program) \#(program); fi

        """#
    }

    private static func fish(_ program: String) -> String {
        #"""
        # fish completion of \#(program); \#(program) completions fish wrote it.
        function __\#(program)_complete
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            set -l called $words[1]
            set -l option (string match -r -- '^--[^=]*=' $current)
            set -e words[1]
            command -q $called; or return
            for line in ($called \#(question) $words "$current" 2>/dev/null)
                switch $line
                    case :files
                        printf '%s\n' "$option"(__fish_complete_path (string replace -- "$option" '' $current))
                    case :folders
                        printf '%s\n' "$option"(__fish_complete_directories (string replace -- "$option" '' $current))
                    case '*'
                        string replace '  ' \t -- $line
                end
            end
        end
        complete -c \#(program) -f -a '(__\#(program)_complete)'

        """#
    }
}
