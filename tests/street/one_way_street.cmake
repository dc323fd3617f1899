# The street goes one way: which words may not stand in which folder, and which files must be listed where.
# Run with: cmake -D ROOT=<checkout> -P one_way_street.cmake
set(wrong "")

# Complains about every line of `folder`'s hand-written files that matches `pattern`; further arguments are files that may.
function(forbid folder pattern why)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.qml)
    foreach(file IN LISTS files)
        set(allowed FALSE)
        foreach(exception IN LISTS ARGN)
            if(file MATCHES "^${exception}")
                set(allowed TRUE)
            endif()
        endforeach()
        if(allowed)
            continue()
        endif()
        file(STRINGS ${ROOT}/${file} hits REGEX "${pattern}")
        foreach(hit IN LISTS hits)
            string(STRIP "${hit}" hit)
            string(APPEND wrong "${file}: ${hit}\n    ${why}\n")
        endforeach()
    endforeach()
    set(wrong "${wrong}" PARENT_SCOPE)
endfunction()

# 1. Who may use whom.
forbid(scales       "#include [<\"](Q[A-Z]|Qt|analysis/|app/)"         "scales/ knows nothing but itself")
forbid(analysis     "#include [<\"](Q[A-Z]|Qt|app/)"                   "analysis/ knows only scales/")
forbid(app/vault    "#include [<\"](Q[A-Z]|Qt|app/(report|models|kiosk|desk|cli)/)" "app/vault knows only scales/ and analysis/")
forbid(app/report   "#include \"app/(models|kiosk|desk|cli)/"          "app/report knows analysis/ and app/vault")
forbid(app/models   "#include \"app/(report|kiosk|desk|cli)/"          "app/models knows scales/, analysis/ and app/vault")
forbid(app/kiosk    "#include \"(analysis/|app/(report|desk|cli)/)"    "the kiosk has nothing to do with results")
forbid(app/desk     "#include \"app/(kiosk|cli)/"                      "programs do not use each other")
forbid(app/cli      "#include \"app/(kiosk|desk|models)/"              "programs do not use each other")

# 2. Exact counts: whatever prints, shows or sends works on a released table.
forbid(app "#include \"analysis/(tally|cell_counts|protect|publish)" "exact counts stay in analysis/ and app/vault" app/vault/)

# 3. SQL and cryptography live in app/vault.
foreach(room scales analysis app qml)
    forbid(${room} "sqlite3|\"(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA) |QSql|LocalStorage" "SQL lives in app/vault" app/vault/)
    forbid(${room} "sodium|crypto_[a-z]|openssl|QCryptographicHash|QSsl" "cryptography lives in app/vault" app/vault/)
endforeach()

# 4. Screens show; colours and sizes have one home.
forbid(qml "setContextProperty|XMLHttpRequest|QtWebSockets|property var " "screens get typed values from Buurtpeil.Models")
forbid(qml "#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]|color: *\"|Qt\\.(rgba|hsla|lighter|darker)" "colours live in Look.qml" qml/Look.qml)
forbid(qml "(pixelSize|pointSize|[wW]idth|[hH]eight|[sS]pacing|[mM]argins?|[pP]adding|radius|[mM]argin): *-?[0-9]*[1-9]"
    "sizes live in Look.qml" qml/Look.qml)
forbid(qml "Text\\.(RichText|StyledText|AutoText|MarkdownText)" "words are shown as plain text")

# 5. Every source is listed in the CMakeLists of its folder or of the folder above.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/scales/*.cpp ${ROOT}/scales/*.h ${ROOT}/analysis/*.cpp
    ${ROOT}/analysis/*.h ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/qml/*.qml ${ROOT}/tests/*.cpp)
foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    set(name "${source}")
    set(listed FALSE)
    while(folder AND NOT listed)
        string(REPLACE "${folder}/" "" name "${source}")
        if(EXISTS ${ROOT}/${folder}/CMakeLists.txt)
            file(READ ${ROOT}/${folder}/CMakeLists.txt list)
            string(REGEX REPLACE "([.+*?^$()|])" "\\\\\\1" quoted "${name}")
            if(list MATCHES "(^|[ \t\n(])${quoted}($|[ \t\n)])")
                set(listed TRUE)
            endif()
        endif()
        get_filename_component(folder ${folder} DIRECTORY)
    endwhile()
    if(NOT listed)
        string(APPEND wrong "${source}\n    is in no CMakeLists.txt; the list is the table of contents\n")
    endif()
endforeach()

# 6. Rooms are named in the subject's words, and each says on one page what it is for.
file(GLOB_RECURSE everything RELATIVE ${ROOT} ${ROOT}/scales/* ${ROOT}/analysis/* ${ROOT}/app/* ${ROOT}/qml/* ${ROOT}/tests/*)
foreach(file IN LISTS everything)
    if(file MATCHES "(^|/)(utils?|common|helpers?|misc|manager)([./_]|$)")
        string(APPEND wrong "${file}\n    is a name without a subject\n")
    endif()
endforeach()
foreach(room scales analysis app/vault app/report app/models app/kiosk app/desk app/cli qml translations tests)
    if(NOT EXISTS ${ROOT}/${room}/README.md)
        string(APPEND wrong "${room}\n    has no README.md\n")
        continue()
    endif()
    file(STRINGS ${ROOT}/${room}/README.md lines ENCODING UTF-8)
    file(READ ${ROOT}/${room}/README.md text)
    string(REGEX REPLACE "[^\n]" "" breaks "${text}")
    string(LENGTH "${breaks}" count)
    if(count GREATER 40)
        string(APPEND wrong "${room}/README.md\n    has ${count} lines; expected at most 40\n")
    endif()
endforeach()

if(wrong)
    message(FATAL_ERROR "${wrong}")
endif()
