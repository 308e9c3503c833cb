/** A delivery service: addresses, keys and switches that stand in constants and configuration. */
package flows.configuration;
