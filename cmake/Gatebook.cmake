# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the tree has in common, and the three ways to declare one.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

add_library(gatebook_options INTERFACE)
target_include_directories(gatebook_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(gatebook_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS)
target_compile_options(gatebook_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(GATEBOOK_WERROR)
  target_compile_options(gatebook_options INTERFACE -Werror)
endif()

# gatebook_library(name SOURCES … LINKS … [MOC]): a static library; its public include root is the project's. MOC: it has
# Q_OBJECT classes (headers are found beside their sources).
function(gatebook_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC})
  target_link_libraries(${name} PUBLIC gatebook_options ${ARG_LINKS})
endfunction()

# gatebook_program(name SOURCES … LINKS …): a thin executable in bin/.
function(gatebook_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE gatebook_options ${ARG_LINKS})
endfunction()

# gatebook_test(tst_name SOURCES … LINKS … [TIMEOUT s] [LABEL l]): a Qt Test program, run off-screen under ctest.
function(gatebook_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT;LABEL" "SOURCES;LINKS" ${ARGN})
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${name}.cpp)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE gatebook_options gatebook_testkit Qt6::Test ${ARG_LINKS})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS ${ARG_LABEL}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GATEBOOK_BIN=${CMAKE_BINARY_DIR}/bin;GATEBOOK_BUILD=${CMAKE_BINARY_DIR};GATEBOOK_SOURCE=${PROJECT_SOURCE_DIR}")
endfunction()
