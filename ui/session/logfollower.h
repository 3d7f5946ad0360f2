#pragma once

#include "core/store/logfollower.h"
