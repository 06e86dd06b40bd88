# How every library, program and test of Esteira is built: one place for flags, precompiled headers and helpers.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(ESTEIRA_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

option(ESTEIRA_FUZZ "Build the fuzzers, instrumented (clang only)" OFF)

find_program(ESTEIRA_CCACHE ccache)
if(ESTEIRA_CCACHE)
    # ccache caches compilations that use a precompiled header only when told that this is safe here.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${ESTEIRA_CCACHE}")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()
find_program(ESTEIRA_MOLD mold)
if(ESTEIRA_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror=return-type -Werror=switch)
if(ESTEIRA_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(ESTEIRA_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_DEPRECATED_WARNINGS QT_MESSAGELOGCONTEXT)

# Position-independent code everywhere, so that libraries and programs can share the precompiled headers.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")

# One precompiled header for everything that speaks QtCore only and one for everything with widgets, each built once.
function(esteira_precompile target kind)
    target_precompile_headers(${target} REUSE_FROM esteira_pch_${kind})
endfunction()

function(esteira_make_precompiled_headers)
    foreach(kind IN ITEMS core widgets)
        file(WRITE "${CMAKE_BINARY_DIR}/pch/${kind}.cpp.in" "// Carries the precompiled header.\n")
        configure_file("${CMAKE_BINARY_DIR}/pch/${kind}.cpp.in" "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" COPYONLY)
        add_library(esteira_pch_${kind} OBJECT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
        set_target_properties(esteira_pch_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_precompile_headers(esteira_pch_${kind} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_${kind}.h")
    endforeach()
    target_link_libraries(esteira_pch_core PRIVATE Qt6::Core)
    target_link_libraries(esteira_pch_widgets PRIVATE Qt6::Widgets)
endfunction()

# esteira_library(<layer> [WIDGETS] LINK <libraries…>): a layer's static library, made of every source in its folder.
function(esteira_library layer)
    cmake_parse_arguments(ARG "WIDGETS" "" "LINK;PRIVATE_LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(esteira_${layer} STATIC ${sources})
    target_include_directories(esteira_${layer} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(esteira_${layer} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    if(ARG_WIDGETS)
        esteira_precompile(esteira_${layer} widgets)
    else()
        esteira_precompile(esteira_${layer} core)
    endif()
endfunction()

# esteira_test(<name> [WIDGETS] LINK <libraries…>): every source in the folder becomes one test program.
function(esteira_test name)
    cmake_parse_arguments(ARG "WIDGETS" "TIMEOUT" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE ${ARG_LINK} esteira_test_support Qt6::Test)
    target_compile_definitions(test_${name} PRIVATE
        ESTEIRA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        ESTEIRA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        ESTEIRA_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    if(ARG_WIDGETS)
        esteira_precompile(test_${name} widgets)
    else()
        esteira_precompile(test_${name} core)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=esteira.*.info=false")
endfunction()

# esteira_program(<name> [WIDGETS] LINK <libraries…>): every source in the folder becomes a program in bin/.
function(esteira_program name)
    cmake_parse_arguments(ARG "WIDGETS" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${ARG_LINK})
    if(ARG_WIDGETS)
        esteira_precompile(${name} widgets)
    else()
        esteira_precompile(${name} core)
    endif()
endfunction()
