/** A logger whose name the house rules of {@code lombok.config} give. */
package flows.logging.house;
