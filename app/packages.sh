# Sourced by app/run, tests/run and .ci/run: finds the system's package manager and installs what is missing.
#
# One line per manager and purpose. apt is what we test; the other names are those of the distributions' own indexes.

package_manager() {
    local tool
    for tool in apt-get dnf pacman zypper brew; do
        if command -v "$tool" >/dev/null; then
            echo "$tool"
            return
        fi
    done
}

# packages_for MANAGER PURPOSE: the names, one word each. PURPOSE is build, test or check.
packages_for() {
    case "$1:$2" in
    apt-get:build) echo git g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        qt6-svg-dev qt6-translations-l10n libsimdjson-dev libssl-dev fonts-dejavu-core fonts-lohit-deva fonts-inter ;;
    apt-get:test) echo gcc libxcb1-dev xvfb openbox xdotool dbus at-spi2-core libglib2.0-bin python3 python3-gi \
        gir1.2-atspi-2.0 x11-utils imagemagick ncat socat strace curl tshark openssl poppler-utils ;;
    apt-get:check) echo clang clang-format clang-tidy ;;
    dnf:build) echo git gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qt6-linguist qt6-qtsvg-devel qt6-qttranslations \
        simdjson-devel openssl-devel dejavu-sans-fonts lohit-devanagari-fonts ;;
    dnf:test) echo gcc libasan libubsan libtsan libxcb-devel xorg-x11-server-Xvfb openbox xdotool dbus-daemon \
        at-spi2-core glib2 python3 python3-gobject-base xprop xdpyinfo ImageMagick nmap-ncat socat strace curl openssl \
        wireshark-cli poppler-utils ;;
    dnf:check) echo clang clang-tools-extra ;;
    pacman:build) echo git gcc cmake ninja qt6-base qt6-tools qt6-svg qt6-translations simdjson openssl ttf-dejavu noto-fonts inter-font ;;
    pacman:test) echo libxcb xorg-server-xvfb openbox xdotool dbus at-spi2-core glib2 python python-gobject \
        xorg-xprop xorg-xdpyinfo imagemagick nmap socat strace curl wireshark-cli \
        poppler ;;
    pacman:check) echo clang ;;
    zypper:build) echo git gcc-c++ cmake ninja qt6-base-devel qt6-tools-devel qt6-linguist-devel qt6-svg-devel qt6-translations \
        simdjson-devel libopenssl-3-devel dejavu-fonts ;;
    zypper:test) echo gcc libxcb-devel xorg-x11-server-Xvfb openbox xdotool dbus-1 at-spi2-core \
        typelib-1_0-Atspi-2_0 glib2-tools python3 python3-gobject xprop xdpyinfo ImageMagick ncat socat strace curl \
        wireshark openssl poppler-tools ;;
    zypper:check) echo clang clang-tools ;;
    brew:build) echo git cmake ninja qt simdjson openssl@3 ;;
    brew:test) echo python3 nmap socat curl wireshark poppler ;;
    brew:check) echo llvm ;;
    esac
}

# missing_packages MANAGER NAME…: those that are not installed.
missing_packages() {
    local manager=$1 name installed
    shift
    case "$manager" in
    apt-get) installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') ;;
    dnf | zypper) installed=$(for name in "$@"; do rpm -q --whatprovides "$name" >/dev/null 2>&1 && echo "$name"; done) ;;
    pacman) installed=$(for name in "$@"; do pacman -Q "$name" >/dev/null 2>&1 && echo "$name"; done) ;;
    brew) installed=$(for name in "$@"; do brew list --versions "$name" >/dev/null 2>&1 && echo "$name"; done) ;;
    esac
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$installed" || echo "$name"
    done
}

# as_root COMMAND…: through sudo unless we are root already.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "There is no sudo here; please run as root:  $*" >&2
        return 1
    fi
}

install_packages() {
    local manager=$1
    shift
    echo "Installing $*" >&2
    case "$manager" in
    apt-get)
        as_root apt-get update -qq || true # an old index may still do; if not, the next line says what it lacks
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
        ;;
    dnf) as_root dnf install -y "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
    zypper) as_root zypper --non-interactive install "$@" ;;
    brew) brew install "$@" ;;
    esac </dev/null >&2
}

# need PURPOSE…: makes sure that every package for these purposes is there; asks nobody when it is.
# SOCKETSCOPE_NO_INSTALL=1 switches it off, for people who bring their own Qt.
need() {
    [ -z "${SOCKETSCOPE_NO_INSTALL:-}" ] || return 0
    local manager purpose missing names=()
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        echo "No package manager that we know was found; going on with what is installed." >&2
        return 0
    fi
    for purpose in "$@"; do
        # shellcheck disable=SC2207 # the names are single words by construction
        names+=($(packages_for "$manager" "$purpose"))
    done
    missing=$(missing_packages "$manager" "${names[@]}")
    # shellcheck disable=SC2086 # one word per package
    [ -z "$missing" ] || install_packages "$manager" $missing
}

# configure PRESET [CMAKE-OPTION…]: once per build folder, again when options are given.
configure() {
    local preset=$1
    shift
    if command -v ccache >/dev/null; then
        # Precompiled headers carry a time; without this ccache would never hit on them.
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache CMAKE_C_COMPILER_LAUNCHER=ccache
    fi
    if [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
        export CMAKE_PREFIX_PATH="${CMAKE_PREFIX_PATH:-$(brew --prefix qt);$(brew --prefix openssl@3)}"
    fi
    if [ $# -gt 0 ] || [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" "$@"
    fi
}
