// @guanxi/core: what plugin authors and integrators import. Engine rooms stay inside.
